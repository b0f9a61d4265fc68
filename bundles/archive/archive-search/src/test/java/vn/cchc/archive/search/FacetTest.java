package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.index;
import static vn.cchc.archive.search.Documents.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.archive.search.SearchResult.FacetCount;

class FacetTest {
    private final SearchIndex index =
            index(
                    with("plan-a", "cải cách").of("plan", "01").in("PAR", "SIPAS"),
                    with("plan-b", "cải cách").of("plan", "02").in("PAR"),
                    with("report-a", "cải cách").of("report", "01"),
                    with("hidden", "cải cách mật").of("report", "03").onlyFor("03"),
                    with("other", "khác").of("plan", "01"));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void what_is_found_is_counted_by_value() {
        var result = index.search(SearchQuery.of("cải cách"));

        assertThat(counts(result, Facet.KIND)).isEqualTo(Map.of("plan", 2, "report", 1));
        assertThat(counts(result, Facet.AGENCY)).isEqualTo(Map.of("01", 2, "02", 1));
        assertThat(counts(result, Facet.FIELD)).isEqualTo(Map.of("PAR", 2, "SIPAS", 1));
        assertThat(counts(result, Facet.YEAR)).isEqualTo(Map.of("2024", 3));
        assertThat(counts(result, Facet.IN_FORCE)).isEqualTo(Map.of("true", 3));
        assertThat(result.facets().get(Facet.KIND).get(0)).isEqualTo(new FacetCount("plan", 2));
    }

    @Test
    void a_choice_narrows_the_other_facets_and_not_its_own() {
        var result = index.search(SearchQuery.of("cải cách").choosing(Facet.KIND, "report"));

        assertThat(Found.ids(result)).containsExactly("report-a");
        assertThat(counts(result, Facet.KIND)).isEqualTo(Map.of("plan", 2, "report", 1));
        assertThat(counts(result, Facet.AGENCY)).isEqualTo(Map.of("01", 1));
    }

    @Test
    void several_values_of_a_facet_widen_and_several_facets_narrow() {
        var both = SearchQuery.of("cải cách").choosing(Facet.KIND, "plan", "report");
        assertThat(index.search(both).total()).isEqualTo(3);

        var result = index.search(both.choosing(Facet.AGENCY, "01"));
        assertThat(Found.ids(result)).containsExactlyInAnyOrder("plan-a", "report-a");
        assertThat(counts(result, Facet.AGENCY)).isEqualTo(Map.of("01", 2, "02", 1));
        assertThat(counts(result, Facet.KIND)).isEqualTo(Map.of("plan", 1, "report", 1));
    }

    @Test
    void a_value_that_no_document_has_finds_none() {
        var result = index.search(SearchQuery.of("cải cách").choosing(Facet.KIND, "nothing"));

        assertThat(result.total()).isZero();
        assertThat(counts(result, Facet.KIND)).isEqualTo(Map.of("plan", 2, "report", 1));
    }

    @Test
    void what_is_not_visible_is_neither_found_nor_counted() {
        assertThat(Found.ids(index.search(SearchQuery.of("mật")))).isEmpty();
        var others = SearchQuery.of("mật").seenBy(new Visibility.PublicAnd(Set.of("02")));
        assertThat(index.search(others).total()).isZero();
        assertThat(index.search(others).facets().values()).allMatch(List::isEmpty);

        var owners = SearchQuery.of("mật").seenBy(new Visibility.PublicAnd(Set.of("03", "02")));
        assertThat(Found.ids(index.search(owners))).containsExactly("hidden");
        var everything = SearchQuery.of("").seenBy(new Visibility.Everything());
        assertThat(index.search(everything).total()).isEqualTo(5);
    }

    @Test
    void an_agency_called_public_owns_only_its_own() {
        var query = SearchQuery.of("mật").seenBy(new Visibility.PublicAnd(Set.of("public")));
        assertThat(index.search(query).total()).isZero();
    }

    private static Map<String, Integer> counts(SearchResult result, Facet facet) {
        return result.facets().get(facet).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
