package vn.cchc.archive.extraction.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.extraction.internal.worker.Workers;

/** Workers as the bundle has them, with its own classes and the jars that are put into it. */
final class TestWorkers {
    /** Less than in a server where that makes a test quicker. */
    static final Limits LIMITS =
            new Limits(
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(120),
                    512,
                    2_000,
                    5_000_000,
                    new Limits.Inside(2, 10_000, 256L << 20),
                    "",
                    "vie+eng");

    private TestWorkers() {}

    static Workers of(Limits limits) {
        return Workers.of(classPath(), limits, 1);
    }

    static Workers two() {
        return Workers.of(classPath(), LIMITS, 2);
    }

    static Limits withTime(Limits limits, Duration time) {
        return new Limits(
                time,
                limits.recognition(),
                limits.megabytes(),
                limits.pages(),
                limits.characters(),
                limits.inside(),
                limits.tesseract(),
                limits.languages());
    }

    static Limits withTesseract(String program) {
        return new Limits(
                LIMITS.time(),
                LIMITS.recognition(),
                LIMITS.megabytes(),
                LIMITS.pages(),
                LIMITS.characters(),
                LIMITS.inside(),
                program,
                LIMITS.languages());
    }

    private static List<Path> classPath() {
        var parts = new ArrayList<Path>();
        parts.add(Path.of("target", "classes").toAbsolutePath());
        parts.add(placeOf(Extraction.class));
        try (var jars = Files.list(Path.of("target", "worker").toAbsolutePath())) {
            jars.sorted().forEach(parts::add);
        } catch (IOException e) {
            throw new IllegalStateException("The build puts the jars there before the tests", e);
        }
        return parts;
    }

    private static Path placeOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
