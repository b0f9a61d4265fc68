package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What all objects of a Java process take after a full collection. */
final class LiveHeap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");

    private LiveHeap() {}

    /** In megabytes. The histogram of classes collects garbage first. */
    static long megabytes(long pid) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            var process =
                    new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram")
                            .redirectErrorStream(true)
                            .start();
            String told =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(told);
            if (!total.find()) {
                throw new IllegalStateException(told);
            }
            return Long.parseLong(total.group(1)) >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
