package vn.cchc.testing.benchmarks.estimation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A whole run of a program.
 *
 * @param seconds wall time from start to end
 * @param megabytes most memory resident; 0 where the system does not tell
 */
record MeasuredProcess(double seconds, long megabytes) {

    static MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long most = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("Ended with " + process.exitValue() + ": " + command);
        }
        return new MeasuredProcess(seconds, most / 1024);
    }

    private static long resident(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // ended meanwhile, or no such file system
        }
    }
}
