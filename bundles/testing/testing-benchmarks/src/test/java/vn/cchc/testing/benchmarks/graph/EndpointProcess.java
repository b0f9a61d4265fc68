package vn.cchc.testing.benchmarks.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of the benchmark in a process of its own, which tells how long loading took and its
 * port.
 */
final class EndpointProcess implements AutoCloseable {
    private final Process process;
    final double loadSeconds;
    final int port;

    private EndpointProcess(Process process, String line) {
        this.process = process;
        String[] words = line.split(" ");
        this.loadSeconds = Double.parseDouble(words[0]);
        this.port = Integer.parseInt(words[1]);
    }

    static EndpointProcess start(String classPath, String main, List<String> arguments)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-cp",
                                classPath,
                                main));
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IOException(main + " did not start");
        }
        return new EndpointProcess(process, line);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
