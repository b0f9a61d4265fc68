package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;
import vn.cchc.portal.internal.SampleResult;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.Result;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

class ResultPagesTest {
    private static final Registry REGISTRY = new CsvRegistry();
    private final BareLayout layout = new BareLayout();
    private final List<Result> results = new ArrayList<>(List.of(of("2022"), of("2024")));
    private final PublishedPages published =
            new PublishedPages(
                    new SomeResults(results),
                    REGISTRY,
                    new OfferedEditions(List.of()),
                    new OneWay(new SomeResults(results)),
                    new NoSheets(),
                    Optional.empty(),
                    layout);
    private final ResultPages pages =
            new ResultPages(published, ResultPagesTest::explained, layout);

    private static Result of(String year) {
        return new SampleResult()
                .ofYear(year)
                .of(REGISTRY.provinces(SampleResult.PERIOD).subList(0, 3));
    }

    private String page(String year, PageLanguage language) {
        return pages.page("sipas", year, language, true)
                .map(page -> new String(page, StandardCharsets.UTF_8))
                .orElse("none");
    }

    private String home() {
        return new String(
                new HomePages(published, layout).page(PageLanguage.VIETNAMESE, false),
                StandardCharsets.UTF_8);
    }

    private static Explanation explained(EditionId edition, String unit, String criterion) {
        var result = of(edition.year());
        var node = result.root();
        var figure = result.figure(UnitRef.province(SampleResult.PERIOD, unit), criterion);
        return new Explanation(
                result.summary(),
                node,
                figure.orElseThrow().unit(),
                new LanguageText("Hà Nội", "Ha Noi"),
                figure.flatMap(Figure::value),
                OptionalInt.of(1),
                Optional.empty(),
                Optional.of(new RankSpread(1, 3, 1)),
                new LanguageText("Trung bình cộng", "Mean"),
                List.of(
                        new Explanation.Part(
                                result.criteria().get(1), 16, Optional.empty(), Optional.empty())),
                List.of(
                        new Explanation.Pull(
                                result.criteria().get(3),
                                new BigDecimal("80.126"),
                                new BigDecimal("84.5"),
                                new BigDecimal("0.112"))),
                Optional.of(new LanguageText("Đồng bằng sông Hồng", "Red River Delta")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_figure_is_explained_by_rule_parts_and_what_holds_it_down() {
        String page =
                new String(
                        pages.explained(
                                new EditionId("sipas", "2024"),
                                "01",
                                "SIPAS",
                                PageLanguage.VIETNAMESE,
                                true),
                        StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<h1>Hà Nội: 95,00\u00a0%", "Trung bình cộng", "Hạng", "1 (từ 1 đến 3)")
                .contains("href=\"/results/sipas/2024/01/I?lang=vi\"")
                .contains("Đồng bằng sông Hồng", ">80,13<", ">84,50<", ">+0,11<")
                .contains("href=\"/id/index/sipas/2024/province/01/SIPAS\"");
    }

    @Test
    void every_published_year_has_its_page_in_both_languages() {
        assertThat(page("2022", PageLanguage.VIETNAMESE)).contains("<h1>SIPAS 2022: 83,94");
        assertThat(page("2024", PageLanguage.VIETNAMESE)).contains("<h1>SIPAS 2024: 83,94");
        assertThat(page("2022", PageLanguage.ENGLISH)).contains("<h1>SIPAS 2022: 83.94%");
    }

    @Test
    void what_is_not_published_has_none() {
        assertThat(page("2023", PageLanguage.VIETNAMESE)).isEqualTo("none");
        assertThat(pages.page("S!", "2024", PageLanguage.VIETNAMESE, true)).isEmpty();
    }

    @Test
    void the_first_page_is_the_newest_year_and_leads_to_the_others() {
        assertThat(home())
                .contains("<h1>SIPAS 2024")
                .contains("href=\"/results/sipas/2022?lang=vi\">SIPAS 2022</a>")
                .contains(
                        "href=\"/results/sipas/2024?lang=vi\" aria-current=\"page\">SIPAS 2024</a>")
                .contains("at / and tomorrow at /results/sipas/2024");
        assertThat(page("2022", PageLanguage.ENGLISH))
                .contains(
                        "href=\"/results/sipas/2022?lang=en\" aria-current=\"page\">SIPAS 2022</a>")
                .contains("at /results/sipas/2022?lang=en and tomorrow at /results/sipas/2022");
    }

    @Test
    void a_year_published_later_is_on_every_page_at_once() {
        assertThat(page("2022", PageLanguage.VIETNAMESE)).doesNotContain("SIPAS 2026");
        results.add(of("2026"));
        assertThat(page("2022", PageLanguage.VIETNAMESE)).contains("SIPAS 2026</a>");
        assertThat(home()).contains("<h1>SIPAS 2026");
    }

    @Test
    void search_engines_are_told_every_page() {
        var told = new PortalPages(published, new OfferedEditions(List.of()));

        assertThat(told.piece(0)).contains("/results/sipas/2022", "/results/sipas/2024", "/sparql");
        assertThat(told.piece(1)).isEmpty();
    }
}
