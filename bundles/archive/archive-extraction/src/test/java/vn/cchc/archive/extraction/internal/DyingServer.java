package vn.cchc.archive.extraction.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Starts a worker, tells its process number, and is killed while the worker reads. */
public final class DyingServer {
    private DyingServer() {}

    /**
     * @param arguments a file that takes long
     */
    public static void main(String[] arguments) throws Exception {
        try (var workers = TestWorkers.of(TestWorkers.LIMITS)) {
            Path good = Files.writeString(Files.createTempFile("good", ""), "Xin chào");
            workers.read(good, "a.txt");
            Files.delete(good);
            System.out.println(workers.pids().get(0));
            workers.read(Path.of(arguments[0]), "a.pdf");
            System.in.read();
        }
    }
}
