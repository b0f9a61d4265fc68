package vn.cchc.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the threads of another Java process are doing, for a test that waited in vain. */
final class ThreadDump {
    private static final String OURS = "vn.cchc.";
    private static final int MOST_LINES = 14;
    private static final int MOST_CHARACTERS = 12_000;

    private ThreadDump() {}

    /** Those in our own code, each with its first lines. */
    static String of(long pid) {
        try {
            String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process =
                    new ProcessBuilder(jcmd, Long.toString(pid), "Thread.print")
                            .redirectErrorStream(true)
                            .start();
            return ours(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return e + "\n";
        }
    }

    private static String ours(String dump) {
        String text =
                Arrays.stream(dump.split("\n\n"))
                        .filter(thread -> thread.contains(OURS) || thread.contains("deadlock"))
                        .map(thread -> thread.lines().limit(MOST_LINES))
                        .map(lines -> lines.collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"));
        return text.substring(0, Math.min(MOST_CHARACTERS, text.length())) + "\n";
    }
}
