package vn.cchc.testing.container;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real Fuseki over an empty TDB2, in a process of its own on a free port of the loopback. */
final class FusekiProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private FusekiProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param folder for its data, empty
     */
    static FusekiProcess start(Path folder) throws IOException {
        Path libraries = Path.of(System.getProperty("cchc.fuseki"));
        String classPath =
                libraries.resolveSibling("classes")
                        + File.pathSeparator
                        + Files.readString(libraries).strip();
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath,
                                "vn.cchc.testing.fuseki.FusekiPeer",
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("Fuseki did not start");
        }
        return new FusekiProcess(process, Integer.parseInt(line.split(" ")[1]));
    }

    /** Of its one data set. */
    String address() {
        return "http://127.0.0.1:" + port + "/sparql";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
