package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.archive.search.SearchResult.Piece;

/** The plan of 2024, well written, and that of 2026, badly scanned, among thousands. */
class PlansTest {
    private static final int OTHERS = 3_000;
    private static SearchIndex index;

    @BeforeAll
    static void index() {
        index = SearchIndex.inMemory();
        var others = LegalTexts.notOfSatisfaction(7);
        for (int i = 0; i < OTHERS; i++) {
            index.put(others.document(i).document());
        }
        index.put(plan("plan-2024", 2024));
        index.put(plan("plan-2026-ocr", 2026));
        index.commit(1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /** Nothing but the text tells what it is. */
    private static IndexedDocument plan(String name, int year) {
        return new IndexedDocument(
                name,
                1,
                name,
                "",
                "plan",
                "",
                "BNV",
                year,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                DaysInForce.ALWAYS,
                new Audience.Public(),
                List.of(Names.text(name + ".txt").split("\n\n\n\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"đo lường sự hài lòng", "do luong su hai long", "đo lường hài lòng"})
    void both_plans_come_first(String words) {
        assertThat(Found.ids(index, words).subList(0, 2))
                .containsExactlyInAnyOrder("plan-2024", "plan-2026-ocr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đo lường sự hài lòng", "do luong su hai long"})
    void the_words_are_marked_in_their_context_in_both(String words) {
        for (var hit : index.search(SearchQuery.of(words)).hits().subList(0, 2)) {
            assertThat(hit.page()).isPositive();
            assertThat(hit.snippets().get(0).pieces())
                    .filteredOn(Piece::marked)
                    .anySatisfy(piece -> assertThat(piece.text()).contains(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"979/QĐ-BNV", "979/qđ-bnv", "979/qd-bnv", "979 qd bnv"})
    void a_number_inside_the_text_is_found_as_typed(String number) {
        assertThat(Found.ids(index, number).subList(0, 2))
                .containsExactlyInAnyOrder("plan-2024", "plan-2026-ocr");
    }

    @Test
    void a_phrase_is_found_in_both() {
        assertThat(Found.ids(index, "\"đo lường sự hài lòng của người dân\""))
                .contains("plan-2024", "plan-2026-ocr");
    }
}
