package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.cchc.portal.internal.SampleResult;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Result;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

class HomePagesTest {
    private static final Registry REGISTRY = new CsvRegistry();

    private static String page(Optional<Result> result, PageLanguage language) {
        var layout = new BareLayout();
        var published =
                new PublishedPages(
                        new SomeResults(result.stream().toList()),
                        REGISTRY,
                        new OfferedEditions(List.of()),
                        new OneWay(new SomeResults(result.stream().toList())),
                        new NoSheets(),
                        Optional.empty(),
                        layout);
        var pages = new HomePages(published, layout);
        return new String(pages.page(language, false), StandardCharsets.UTF_8);
    }

    private static Result sample(SampleResult sample) {
        return sample.of(REGISTRY.provinces(SampleResult.PERIOD));
    }

    private static String vietnamese(SampleResult sample) {
        return page(Optional.of(sample(sample)), PageLanguage.VIETNAMESE);
    }

    @Test
    void the_heading_answers_the_question() {
        assertThat(vietnamese(new SampleResult())).contains("<h1>SIPAS 2024: 83,94\u00a0%");
        assertThat(page(Optional.of(sample(new SampleResult())), PageLanguage.ENGLISH))
                .contains("<h1>SIPAS 2024: 83.94%");
    }

    @Test
    void groups_of_criteria_have_a_line_and_single_criteria_do_not() {
        assertThat(vietnamese(new SampleResult()))
                .contains(">I.A</span>Trách nhiệm giải trình", "84,69\u00a0%")
                .doesNotContain("Tiêu chí 9.1");
    }

    @Test
    void the_ranking_begins_with_the_best_and_names_every_province() {
        String page = vietnamese(new SampleResult());
        for (var province : REGISTRY.provinces(SampleResult.PERIOD)) {
            assertThat(page).contains(">" + province.name() + "</a></th>");
        }
        assertThat(page.indexOf(">Hà Nội</a></th>")).isLessThan(page.indexOf(">Cà Mau</a></th>"));
        assertThat(page).contains("Hà Nội dẫn đầu với 95,00\u00a0%");
    }

    @Test
    void figures_and_ranks_have_intervals_where_the_sample_is_known() {
        String page = vietnamese(new SampleResult().precise());

        assertThat(page)
                .contains(
                        "khoảng tin cậy 95\u00a0%",
                        "81,94–85,94",
                        "<span class=\"range\">93,00–97,00</span>",
                        "<td class=\"rank\">1 <span class=\"range\">1–4</span></td>")
                .containsPattern("<tr id=\"t\\d+\" class=\"shaded\">");
        assertThat(vietnamese(new SampleResult())).doesNotContain("khoảng tin cậy", "khoảng hạng");
    }

    @Test
    void the_interval_of_the_nation_is_not_shown_where_a_province_is_withheld() {
        assertThat(vietnamese(new SampleResult().precise().withheld("02")))
                .doesNotContain("81,94–85,94")
                .contains("khoảng hạng");
    }

    @Test
    void other_ways_of_building_the_index_are_told_with_what_moves_ranks_most() {
        assertThat(vietnamese(new SampleResult()))
                .contains("2.000 cách khác", "lệch trung bình 2,1 bậc")
                .contains("Trọng số của tiêu chí</th><td class=\"value\">61,2\u00a0%")
                .contains(">0\u00a0%<svg", "href=\"/api/robustness/sipas/2024\"");
    }

    @Test
    void every_figure_has_a_way_back() {
        assertThat(vietnamese(new SampleResult()))
                .contains("<a href=\"/results/sipas/2024/01/SIPAS?lang=vi\">95,00</a>")
                .contains("<a href=\"/results/sipas/2024/VN/I.A?lang=vi\">84,69\u00a0%</a>")
                .contains("<a href=\"/id/province/2024/01\">Hà Nội</a>")
                .contains("<a href=\"/id/result/9d2e44b0\">");
    }

    @Test
    void a_province_without_a_figure_is_hatched_and_told_why() {
        String page = vietnamese(new SampleResult().withheld("02").unanswered("04"));
        assertThat(page)
                .contains("Hà Giang: quá ít phiếu để công bố")
                .contains("Cao Bằng: không có câu trả lời")
                .contains("fill=\"url(#no-data)\"")
                .doesNotContain("10,00")
                .contains("không có số liệu");
        assertThat(vietnamese(new SampleResult())).doesNotContain("không có số liệu");
    }

    @Test
    void illustrative_figures_are_marked_in_words_and_official_ones_are_not() {
        assertThat(vietnamese(new SampleResult())).contains("minh họa", "Số liệu minh họa");
        assertThat(vietnamese(new SampleResult().official())).doesNotContain("minh họa");
    }

    @Test
    void the_page_tells_what_it_was_computed_from_and_names_nobody() {
        assertThat(vietnamese(new SampleResult()))
                .contains("36.525", "4f1c09a2", "20/11/2026 15:10", "21/11/2026 09:30")
                .doesNotContain("người-tính", "người-công-bố");
    }

    @Test
    void text_from_outside_is_never_markup() {
        String evil = "<script>alert('x')</script>\"onload=\"x";
        assertThat(vietnamese(new SampleResult().titled(evil)))
                .contains("&lt;script&gt;", "title=\"&lt;script", "&#34;onload=&#34;x\">")
                .doesNotContain("<script");
    }

    @Test
    void nothing_on_the_page_needs_a_script_or_breaks_the_policy() {
        assertThat(vietnamese(new SampleResult()))
                .doesNotContain("<script", "style=", "<style", "javascript:")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void the_page_is_well_formed_and_its_anchors_lead_somewhere() throws Exception {
        String page = vietnamese(new SampleResult().withheld("02"));
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader("<x>" + page + "</x>")));
        var all = document.getElementsByTagName("*");
        var ids = new java.util.HashSet<String>();
        var targets = new java.util.HashSet<String>();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (org.w3c.dom.Element) all.item(i);
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).as(element.getTagName()).isTrue();
            }
            if (element.getAttribute("href").startsWith("#")) {
                targets.add(element.getAttribute("href").substring(1));
            }
        }
        assertThat(ids).containsAll(targets);
    }

    @Test
    void the_page_is_light_enough_for_a_slow_line() {
        assertThat(vietnamese(new SampleResult()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(300_000);
    }

    @Test
    void english_pages_have_english_names() {
        assertThat(page(Optional.of(sample(new SampleResult())), PageLanguage.ENGLISH))
                .contains(">Ha Noi</a></th>", "95.00%", "2026-11-20 15:10")
                .doesNotContain("Số liệu", "dẫn đầu");
    }

    @Test
    void before_the_first_result_the_page_says_what_to_do() {
        assertThat(page(Optional.empty(), PageLanguage.VIETNAMESE))
                .contains("<h1>Chưa công bố chỉ số nào</h1>", "cchc:");
        assertThat(page(Optional.empty(), PageLanguage.ENGLISH))
                .contains("<h1>No index has been published yet</h1>");
    }

    @Test
    void several_leaders_are_all_named_and_many_are_counted() {
        var few = REGISTRY.provinces(SampleResult.PERIOD).subList(0, 1);
        assertThat(page(Optional.of(new SampleResult().of(few)), PageLanguage.VIETNAMESE))
                .contains("Mọi tỉnh cùng đạt 95,00\u00a0%");
        assertThat(page(Optional.of(new SampleResult().of(List.of())), PageLanguage.VIETNAMESE))
                .contains("Chưa đơn vị nào có số liệu công bố");
    }
}
