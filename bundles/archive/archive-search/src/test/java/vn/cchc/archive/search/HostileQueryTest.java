package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is answered. */
class HostileQueryTest {
    private static final long SEED = 26;
    private static SearchIndex index;

    @BeforeAll
    static void index() {
        index = SearchIndex.inMemory();
        var texts = LegalTexts.of(SEED);
        for (int i = 0; i < 300; i++) {
            index.put(texts.document(i).document());
        }
        index.commit(1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    static Stream<String> long_texts() {
        return Stream.of(
                "a".repeat(100_000),
                "ắ".repeat(100_000),
                "a ".repeat(50_000),
                "\"".repeat(10_000),
                "\"hành chính\" ".repeat(10_000),
                "\"hành ".repeat(10_000),
                "-".repeat(10_000),
                "-hành ".repeat(10_000),
                "/1".repeat(10_000),
                "1/qđqđ-dddd/oooo-qqqq-".repeat(1_000),
                "\u0301".repeat(10_000),
                "hành chính cải cách đo lường hài lòng người dân ".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("long_texts")
    void a_very_long_text_is_answered_from_its_beginning(String words) {
        var result = index.search(SearchQuery.of(words));

        assertThat(result.shortened()).isTrue();
        assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void only_so_many_words_are_looked_for() {
        assertThat(index.search(SearchQuery.of("hành ".repeat(16))).shortened()).isFalse();
        assertThat(index.search(SearchQuery.of("hành ".repeat(17))).shortened()).isTrue();
        assertThat(index.search(SearchQuery.of("\"" + "hành ".repeat(17) + "\"")).shortened())
                .isTrue();
    }

    static Stream<String> signs() {
        return Stream.of(
                "*:*",
                "* OR *",
                "hành*",
                "ch?nh",
                "[a TO z]",
                "title:x",
                "a~2",
                "(((",
                "\\",
                "&&",
                "/.*/",
                "^",
                "{!func}",
                "--",
                "\"\"",
                "-\"\"",
                "\"-",
                "\uD800",
                "\uFFFF\u0000",
                "😀",
                "<script>",
                "%00",
                "?~=hành",
                "=đo",
                "~luong");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void signs_mean_nothing_by_themselves(String words) {
        assertThat(index.search(SearchQuery.of(words)).total()).isLessThanOrEqualTo(300);
    }

    @Test
    void wildcards_are_plain_characters() {
        assertThat(index.search(SearchQuery.of("*")).total()).isZero();
        assertThat(index.search(SearchQuery.of("h*nh")).total()).isZero();
        assertThat(index.search(SearchQuery.of("...!?")).total()).isZero();
    }

    @Test
    void no_words_find_every_document() {
        assertThat(index.search(SearchQuery.of(" \t")).total()).isEqualTo(300);
    }

    @Test
    void no_page_is_larger_than_the_largest() {
        var result = index.search(SearchQuery.of("").at(1, Integer.MAX_VALUE));
        assertThat(result.hits()).hasSize(SearchQuery.MOST_HITS);

        assertThat(index.search(SearchQuery.of("").at(Integer.MAX_VALUE, 50)).hits()).isEmpty();
        assertThat(index.search(SearchQuery.of("").at(-5, -5)).hits()).hasSize(1);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var ids =
                Stream.of(1, 2, 3, 4, 5, 6, 7)
                        .map(page -> index.search(SearchQuery.of("cải cách").at(page, 50)))
                        .flatMap(result -> Found.ids(result).stream())
                        .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat((long) ids.size()).isEqualTo(index.search(SearchQuery.of("cải cách")).total());
    }

    @Test
    void random_characters_are_answered() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var alphabet = List.of("\"", "-", " ", "/", "đ", "ườ", "9", "q", "\u0300", "“", "*", "w");
        for (int i = 0; i < 500; i++) {
            var words = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                words.append(alphabet.get(random.nextInt(alphabet.size())));
            }
            assertThat(index.search(SearchQuery.of(words.toString())).hits())
                    .as(words.toString())
                    .hasSizeLessThanOrEqualTo(10);
        }
    }
}
