package vn.cchc.archive.extraction.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program that reads text off pictures, and what it has learnt.
 *
 * @param languages it reads, and {@link #ORIENTATION}; empty when it is not there
 */
public record Tesseract(Set<String> languages) {
    /** Named among the languages: what it needs to find out how a page lies. */
    public static final String ORIENTATION = "osd";

    private static final long PATIENCE_SECONDS = 10;
    private static final int LONGEST_LIST = 100_000;

    /**
     * @param program path of it, or its name where programs are looked for
     */
    public static Tesseract of(String program) {
        try {
            return new Tesseract(languages(program));
        } catch (IOException notThere) {
            return new Tesseract(Set.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Tesseract(Set.of());
        }
    }

    private static Set<String> languages(String program) throws IOException, InterruptedException {
        Path list = Files.createTempFile("languages", ".txt");
        try {
            var asked =
                    new ProcessBuilder(program, "--list-langs")
                            .redirectOutput(list.toFile())
                            .redirectError(Redirect.DISCARD)
                            .start();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return Set.of();
            }
            return asked.exitValue() == 0 ? languages(list) : Set.of();
        } finally {
            Files.deleteIfExists(list);
        }
    }

    /** One a line, below a heading. */
    private static Set<String> languages(Path list) throws IOException {
        try (var in = Files.newInputStream(list)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }
    }
}
