package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.cchc.archive.content.Extract.Trait.UNREAD_PICTURES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.extraction.internal.worker.Workers;

/** Hostile pictures where text is read off pictures: each ends in time, and the next is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePicturesTest {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Duration RECOGNITION = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(6);
    private static final int FEW_PAGES = 5;

    /** A reader that has to be started anew, and one that is ended. */
    private static final Duration BESIDE = Duration.ofSeconds(10);

    /** Words of a failure; those that are not named have none. */
    private static final Map<String, String> FAILURES =
            Map.of(
                    "half of it", "not recognised",
                    "says more than is there", "not recognised",
                    "4 billion strips", "is damaged",
                    "higher than numbers go", "is damaged");

    private static final List<String> TOO_LARGE = List.of("30,000 by 30,000", "65,500 by 65,500");
    private static final List<String> LEFT_OUT = List.of("3,000 pages", "its own next page");

    private Workers workers;
    private Path file;

    @BeforeAll
    void start(@TempDir Path folder) {
        assumeTrue(PdfSamples.hasFont(), "DejaVu Sans is not installed");
        assumeTrue(RecognitionTest.languages().contains("vie"), "Tesseract is not installed");
        file = folder.resolve("stored");
        workers = TestWorkers.of(limits(TIME, RECOGNITION, FEW_PAGES));
    }

    private static Limits limits(Duration time, Duration recognition, int pages) {
        return new Limits(
                time,
                recognition,
                TestWorkers.LIMITS.megabytes(),
                pages,
                TestWorkers.LIMITS.characters(),
                TestWorkers.LIMITS.inside(),
                "tesseract",
                TestWorkers.LIMITS.languages());
    }

    @AfterAll
    void stop() {
        if (workers != null) {
            workers.close();
        }
    }

    private Extract read(HostileFile hostile) throws IOException {
        return read(hostile, workers, TIME.plus(RECOGNITION));
    }

    private Extract read(HostileFile hostile, Workers by, Duration within) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            hostile.content().write(out);
        }
        long start = System.nanoTime();
        var extract = by.read(file, hostile.name());
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(took.toMillis() + " ms  " + hostile.title() + "  " + extract.failure());
        assertThat(took).isLessThan(within.plus(BESIDE));
        return extract;
    }

    @TestFactory
    Stream<DynamicTest> endsInTimeAndSaysWhy() {
        return HostilePictures.all().stream()
                .map(hostile -> DynamicTest.dynamicTest(hostile.title(), () -> check(hostile)));
    }

    private void check(HostileFile hostile) throws IOException {
        var extract = read(hostile);
        String failure =
                FAILURES.entrySet().stream()
                        .filter(entry -> hostile.title().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        assertThat(extract.mediaType()).isEqualTo(hostile.mediaType());
        assertThat(extract.failure()).contains(failure);
        assertThat(extract.failure().isEmpty()).isEqualTo(failure.isEmpty());
        assertThat(String.join("", extract.pages())).isBlank();
        boolean tooLarge = isOneOf(TOO_LARGE, hostile);
        assertThat(extract.traits().contains(UNREAD_PICTURES)).isEqualTo(tooLarge);
        if (isOneOf(LEFT_OUT, hostile)) {
            assertThat(extract.complete()).isFalse();
        }
    }

    private static boolean isOneOf(List<String> titles, HostileFile hostile) {
        return titles.stream().anyMatch(hostile.title()::contains);
    }

    @Test
    void pagesWithoutEndEndWithTheTimeAndLeaveWhatWasReadByThen() throws IOException {
        var pages =
                HostilePictures.all().stream()
                        .filter(hostile -> hostile.title().contains("3,000 pages"))
                        .findFirst()
                        .orElseThrow();
        try (var hasty = TestWorkers.of(limits(SHORT, SHORT, TestWorkers.LIMITS.pages()))) {
            var extract = read(pages, hasty, SHORT.plus(SHORT));
            assertThat(extract.failure()).isEmpty();
            assertThat(extract.complete()).isFalse();
            assertThat(extract.pages()).isNotEmpty();
        }
    }
}
