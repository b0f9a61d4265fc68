package vn.cchc.archive.extraction.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.extraction.internal.Limits;

/** One process that reads files, as the server sees it. */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    /** Its ending is all that is looked at. */
    private static final int LONGEST_NAME = 1_000;

    private static final long START_SECONDS = 60;
    private static final long ENDING_SECONDS = 5;

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean ready;

    private WorkerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static WorkerProcess start(WorkerProgram program, Limits limits) throws IOException {
        Path folder = Files.createTempDirectory("cchc-extraction");
        try {
            return new WorkerProcess(program.start(folder, limits), folder);
        } catch (IOException e) {
            Folders.delete(folder);
            throw e;
        }
    }

    /**
     * Waits for its start, which is not on the time of a file.
     *
     * @throws IOException when it is not there in time
     */
    void awaitReady(ScheduledExecutorService clock) throws IOException {
        if (ready) {
            return;
        }
        var alarm = clock.schedule(this::close, START_SECONDS, TimeUnit.SECONDS);
        try {
            if (next().kind() != Wire.READY) {
                throw new IOException("It does not say that it is ready");
            }
            ready = true;
        } catch (IOException e) {
            close();
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    void ask(Path file, String name) throws IOException {
        out.writeUTF(file.toAbsolutePath().toString());
        out.writeUTF(name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        out.flush();
    }

    Wire.Message next() throws IOException {
        return Wire.receive(in);
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Why it ended by itself, in words for the log. */
    String end() {
        try {
            if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
                return "its reader said something out of place";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.isAlive() || process.exitValue() != OUT_OF_MEMORY
                ? "its reader died"
                : "needs more memory than a reader has";
    }

    /** With the programs it has started: nobody else would end them. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("Files of a reader are left in {}: {}", folder, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
