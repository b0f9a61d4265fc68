package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.index;
import static vn.cchc.archive.search.Documents.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.archive.search.SearchResult.FacetCount;

/** What is in force goes with the days, and nothing has to be indexed again for it. */
class InForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate DAY_AFTER = TODAY.plusDays(2);

    private final SearchIndex index =
            index(
                    with("until-tomorrow", "chung")
                            .inForce(Optional.of(TODAY.minusYears(1)), Optional.of(TOMORROW)),
                    with("from-tomorrow", "chung").inForce(Optional.of(TOMORROW), Optional.empty()),
                    with("always", "chung"));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void what_is_in_force_until_tomorrow_is_found_then_and_not_the_day_after() {
        assertThat(inForce("true", TODAY)).containsExactlyInAnyOrder("until-tomorrow", "always");
        assertThat(inForce("true", TOMORROW))
                .containsExactlyInAnyOrder("until-tomorrow", "from-tomorrow", "always");
        assertThat(inForce("true", DAY_AFTER)).containsExactlyInAnyOrder("from-tomorrow", "always");
    }

    @Test
    void what_is_not_yet_or_no_more_in_force_is_found_as_such() {
        assertThat(inForce("false", TODAY)).containsExactly("from-tomorrow");
        assertThat(inForce("false", TOMORROW)).isEmpty();
        assertThat(inForce("false", DAY_AFTER)).containsExactly("until-tomorrow");
        assertThat(inForce("perhaps", TODAY)).isEmpty();
    }

    @Test
    void both_are_counted_for_the_day_whatever_is_chosen() {
        var query = SearchQuery.of("chung").on(TODAY);

        assertThat(counts(query)).isEqualTo(Map.of("true", 2, "false", 1));
        assertThat(counts(query.on(TOMORROW))).isEqualTo(Map.of("true", 3));
        assertThat(counts(query.choosing(Facet.IN_FORCE, "false")))
                .isEqualTo(Map.of("true", 2, "false", 1));
        assertThat(counts(query.choosing(Facet.KIND, "plan"))).isEmpty();
    }

    private List<String> inForce(String value, LocalDate day) {
        return Found.ids(
                index.search(SearchQuery.of("chung").choosing(Facet.IN_FORCE, value).on(day)));
    }

    private Map<String, Integer> counts(SearchQuery query) {
        return index.search(query).facets().get(Facet.IN_FORCE).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
