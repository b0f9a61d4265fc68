package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read in time that grows with its length, and nothing is thrown. */
class HostileTextTest {
    private static final int TEN_MILLION = 10_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final LegalReader reader = new LegalReader();

    static Stream<String> pieces() {
        return Stream.of(
                "1/",
                "/",
                "-",
                "1/QĐ-",
                "1/QĐ-CP ",
                "Số ",
                "số: /",
                "ngày 1 tháng ",
                "Căn cứ Luật ",
                "Căn cứ Luật a\n",
                "\nCăn cứ",
                "thay thế Quyết định số 1/QĐ-CP, ",
                "Thông tư liên tịch ",
                "ỦY BAN NHÂN DÂN ",
                "KT. BỘ TRƯỞNG\n",
                "Nơi nhận: BỘ TRƯỞNG ",
                "Nguyễn ",
                "a\u0301\u0323",
                "\u0301\u0323",
                "(",
                " ",
                "\n",
                "\n \n",
                "x",
                "V/v ",
                "này có hiệu lực ",
                "1.",
                ";",
                "\uD83D",
                "ﬁ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void repeatedWithoutEnd(String piece) {
        String text = piece.repeat(TEN_MILLION / 10 / piece.length());
        assertTimeoutPreemptively(LONGEST, () -> reader.read(List.of(text, text)));
    }

    @Test
    void tenMillionRandomLetters() {
        long seed = System.nanoTime();
        System.out.println("Seed of random letters: " + seed);
        Random random = new Random(seed);
        String alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐQNVBCP0123456789/-.,:; \n\u0301\u0323";
        StringBuilder text = new StringBuilder(TEN_MILLION);
        for (int i = 0; i < TEN_MILLION; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        assertTimeoutPreemptively(LONGEST, () -> reader.read(text.toString()));
    }

    @Test
    void piecesOfDocumentsInAnyOrder() {
        long seed = System.nanoTime();
        System.out.println("Seed of shuffled pieces: " + seed);
        Random random = new Random(seed);
        String whole =
                Scenario.text("documents/plan-2026-ocr.txt") + Scenario.text("scenarios.txt");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 30; piece++) {
                int from = random.nextInt(whole.length() - 20);
                text.append(whole, from, from + random.nextInt(20));
            }
            int cut = random.nextInt(text.length() + 1);
            List<String> pages = List.of(text.substring(0, cut), text.substring(cut));
            assertThatCode(() -> placesHold(reader.read(pages), pages))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    private static void placesHold(Reading reading, List<String> pages) {
        for (Reference reference : reading.references()) {
            Place place = reference.place();
            assertThat(pages.get(place.page() - 1)).contains(reference.characters());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u0000", "\uFEFF", "1", "/", "Số", "Căn cứ", "ngày"})
    void nextToNothing(String text) {
        assertThat(reader.read(text).references()).isEmpty();
        assertThat(reader.read(List.of(text, text)).references()).isEmpty();
    }

    @Test
    void noPagesAndMissingOnes() {
        assertThat(reader.read((List<String>) null).references()).isEmpty();
        assertThat(reader.read((String) null).references()).isEmpty();
        assertThat(reader.read(List.of()).references()).isEmpty();
        assertThat(reader.read(Arrays.asList(null, "76/NQ-CP", null)).references()).hasSize(1);
    }

    @Test
    void noMoreNumbersThanTheLimit() {
        String text = "Quyết định số 1/QĐ-CP, ".repeat(LegalReader.MOST_NUMBERS + 100);
        assertThat(reader.read(text).references()).hasSize(LegalReader.MOST_NUMBERS);
    }
}
