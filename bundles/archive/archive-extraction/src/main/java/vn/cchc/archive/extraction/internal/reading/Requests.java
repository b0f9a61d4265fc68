package vn.cchc.archive.extraction.internal.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.cchc.archive.extraction.internal.worker.Folders;

/** Files a worker is asked to read. */
final class Requests {
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();

    /** One file, and the name it was sent with. */
    record Request(Path file, String name) {}

    private Requests() {}

    /** The server holds the other end; when it goes, so does this process. */
    static Requests from(InputStream in) {
        var requests = new Requests();
        var thread = new Thread(() -> requests.receive(new DataInputStream(in)), "requests");
        thread.setDaemon(true);
        thread.start();
        return requests;
    }

    private void receive(DataInputStream in) {
        try {
            while (true) {
                waiting.add(new Request(Path.of(in.readUTF()), in.readUTF()));
            }
        } catch (IOException | RuntimeException e) {
            end();
        }
    }

    /** With what it has started and written: nobody is left to clear up. */
    static synchronized void end() {
        try {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Folders.delete(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException | RuntimeException e) {
            // Some files for the system to clear.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    Request next() throws InterruptedException {
        return waiting.take();
    }
}
