package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.portal.internal.SampleResult;
import vn.cchc.portal.internal.years.AskedQuestions;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Result;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

class ComparePagesTest {
    private static final Registry REGISTRY = new CsvRegistry();
    private static final PageLanguage VI = PageLanguage.VIETNAMESE;
    private static final PageLanguage EN = PageLanguage.ENGLISH;
    private static final EditionId FIRST = new EditionId("sipas", "2022");
    private static final EditionId SECOND = new EditionId("sipas", "2024");

    private final BareLayout layout = new BareLayout();
    private final List<Result> results = new ArrayList<>(List.of(of("2022"), of("2024")));
    private final SomeResults some = new SomeResults(results);
    private final ComparePages pages =
            new ComparePages(
                    new PublishedPages(
                            some,
                            REGISTRY,
                            new OfferedEditions(List.of()),
                            new OneWay(some),
                            new NoSheets(),
                            Optional.empty(),
                            layout),
                    new TwoYears(some, REGISTRY),
                    REGISTRY,
                    layout);

    private static Result of(String year) {
        return new SampleResult()
                .ofYear(year)
                .of(REGISTRY.provinces(SampleResult.PERIOD).subList(0, 3));
    }

    private String page(Optional<Period> on, PageLanguage in) {
        return page(new ComparisonBasis(on, Optional.empty()), in);
    }

    private String page(ComparisonBasis basis, PageLanguage in) {
        return text(pages.page(FIRST, SECOND, basis, in));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    @Test
    void what_may_not_be_compared_is_not_drawn_and_says_why_in_both_languages() {
        assertThat(page(Optional.empty(), VI))
                .contains("<h1>SIPAS 2022 – 2024")
                .contains("không so sánh được, vì trong 39 tiêu chí có 9 mới")
                .containsPattern("80,08 → 83,94</span>\\s<span class=\"why\">");
        assertThat(page(Optional.empty(), EN))
                .contains("The index of the two years cannot be compared, because its 39")
                .contains("What can be compared: “Service results”.");
    }

    @Test
    void what_may_be_has_its_change_how_sure_it_is_and_two_dots() {
        assertThat(page(Optional.empty(), VI))
                .contains("82,00 → 83,50</span> <strong>+1,50</strong><svg")
                .contains("±1,75, chưa đủ rõ")
                .contains("II.4 → II.D");
    }

    @Test
    void provinces_stand_by_their_change_the_largest_rise_first() {
        String page = page(Optional.empty(), EN);

        assertThat(page).contains("±1.75, significant").contains("±1.75, not significant");
        assertThat(page.indexOf("+3.00")).isBetween(0, page.indexOf("+2.00"));
        assertThat(page.indexOf("+2.00")).isLessThan(page.indexOf("+1.00"));
    }

    @Test
    void figures_on_new_provinces_say_that_they_are_not_the_published_ones() {
        String page = page(Optional.of(new Period("2026")), EN);

        assertThat(page)
                .contains("The figures of 2022 here are computed anew")
                .contains(
                        "34 new provinces, for comparing; they are not the published ones. 36,500")
                .contains("25 left out")
                .contains(REGISTRY.fingerprint().brief())
                .contains("/api/comparisons/sipas/2022/2024.csv?on=2026");
        assertThat(page(Optional.empty(), EN)).doesNotContain("computed anew from");
    }

    @Test
    void the_method_of_the_earlier_year_says_on_how_much_it_rests() {
        String page =
                page(new ComparisonBasis(Optional.empty(), Optional.of(Wording.REWORDED)), EN);

        assertThat(page)
                .contains("by the method of 2022, on the 17 of 33 criteria")
                .contains("14 of them reworded")
                .contains("These are not the published figures.")
                .contains("/api/comparisons/sipas/2022/2024.csv?questions=reworded")
                .containsPattern("questions=common\"[^>]*>Method of 2022, same questions")
                .containsPattern("questions=reworded\" aria-current=\"page\">Method of 2022");
    }

    @Test
    void what_is_typed_for_the_questions_must_be_a_choice() {
        assertThat(AskedQuestions.wording("common")).contains(Wording.SAME);
        assertThat(AskedQuestions.wording("every")).isEmpty();
    }

    @Test
    void a_year_is_set_beside_the_one_before_and_the_first_one_beside_the_next() {
        assertThat(text(pages.ofYear("sipas", "2024", VI, ""))).contains("<h1>SIPAS 2022 – 2024");
        assertThat(text(pages.ofYear("sipas", "2022", VI, ""))).contains("<h1>SIPAS 2022 – 2024");
    }

    @Test
    void an_index_with_one_published_year_says_so() {
        results.remove(0);

        assertThat(text(pages.ofYear("sipas", "2024", VI, "")))
                .contains("Mới có một năm được công bố")
                .contains("href=\"/results/sipas/2024?lang=vi\"");
        assertThat(text(pages.ofYear("sipas", "2024", EN, ""))).contains("Only one year");
    }

    @Test
    void a_year_that_is_not_published_is_refused() {
        assertThatThrownBy(() -> pages.ofYear("sipas", "2023", VI, ""))
                .hasMessageContaining("POR-102");
    }
}
