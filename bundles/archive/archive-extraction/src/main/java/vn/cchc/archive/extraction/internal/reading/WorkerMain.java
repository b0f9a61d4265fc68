package vn.cchc.archive.extraction.internal.reading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import vn.cchc.archive.extraction.internal.Limits;
import vn.cchc.archive.extraction.internal.worker.Wire;

/**
 * A worker: reads the files it is given, one after the other, until its server is gone.
 *
 * <p>Arguments: {@link Limits#words}.
 */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var limits = Limits.of(Arrays.asList(arguments));
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16));
        // A library that prints must not come between the messages.
        System.setOut(System.err);
        var requests = Requests.from(System.in);
        var files = new FileReading(limits, Recognition.of(limits));
        try {
            Wire.send(out, Wire.READY, "");
            out.flush();
            while (true) {
                var request = requests.next();
                files.read(request.file(), request.name(), new Findings(out, limits));
                out.flush();
            }
        } finally {
            // Mostly because nobody listens any more.
            Requests.end();
        }
    }
}
