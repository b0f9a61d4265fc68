package vn.cchc.graph.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;

/** How a thing looks to people. */
class ThingPageTest {
    private static final String PROVINCE = "province/2024/01";
    private static final String FIGURE = "index/sipas/2024/province/01/SIPAS";

    private final Build build = build();
    private final ThingPage page = new ThingPage(() -> Optional.of(build), new BareLayout());

    private static Build build() {
        var text =
                new StringBuilder(
                        """
                        @prefix cchc: <https://cchc.vn/def/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix prov: <http://www.w3.org/ns/prov#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        <https://cchc.vn/id/province/2024/01> rdfs:label "Thành phố Hà Nội"@vi , "Ha Noi"@en ;
                            cchc:population 8807523 ; cchc:areaKm2 3359.77 .
                        <https://cchc.vn/id/index/sipas/2024/province/01/SIPAS> rdfs:label "Hà Nội: SIPAS"@vi , "Ha Noi: SIPAS"@en ;
                            cchc:value 83.94 ; cchc:satisfied 1083 ; <http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure> <https://cchc.vn/def/unit/percent> ;
                            <http://purl.org/linked-data/sdmx/2009/attribute#obsStatus> <https://cchc.vn/def/status/illustrative> ;
                            cchc:about <https://cchc.vn/id/province/2024/01> ;
                            prov:endedAtTime "2026-11-25T10:00:00Z"^^xsd:dateTime ; cchc:illustrative true .
                        cchc:withinUnit rdfs:label "thuộc đơn vị"@vi , "within unit"@en .
                        cchc:value rdfs:label "giá trị"@vi , "value"@en .
                        """);
        for (int i = 1; i <= 579; i++) {
            text.append(
                    "<https://cchc.vn/id/commune/2024/%05d> cchc:withinUnit <https://cchc.vn/id/province/2024/01> ; rdfs:label \"Xã số %d\"@vi , \"Commune no %d\"@en .\n"
                            .formatted(i, i, i));
        }
        var limits = new Limits(Duration.ofSeconds(5), 100, 100_000, 2, Duration.ofSeconds(5));
        var draft = new JenaBuilds(limits).draft();
        draft.addTurtle("things", "things.ttl", text.toString());
        return draft.finish();
    }

    private String show(String path, String lang, boolean all) {
        var request = new ThingPage.Request("https://cchc.vn/id/" + path, "/id/" + path, lang, all);
        var answer = page.show(request, null).orElseThrow();
        return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
    }

    private static long links(String html, String to) {
        return Pattern.compile("href=\"" + Pattern.quote(to)).matcher(html).results().count();
    }

    @Test
    void the_heading_is_the_name_in_the_language_of_the_page() {
        assertThat(show(PROVINCE, "vi", false)).contains("<h1>Thành phố Hà Nội</h1>");
        assertThat(show(PROVINCE, "en", false)).contains("<h1>Ha Noi</h1>");
    }

    @Test
    void numbers_shares_and_times_are_written_as_the_language_does() {
        assertThat(show(FIGURE, "vi", false))
                .contains("83,94\u00a0%", "1.083", "25/11/2026 17:00", "<td>có</td>")
                .doesNotContain("83.94");
        assertThat(show(FIGURE, "en", false))
                .contains("83.94%", "1,083", "2026-11-25 17:00", "<td>yes</td>");
        assertThat(show(PROVINCE, "vi", false)).contains("8.807.523", "3.359,77");
    }

    @Test
    void the_value_of_a_figure_comes_first_and_is_marked_when_it_is_illustrative() {
        String html = show(FIGURE, "vi", false);

        assertThat(html).contains("83,94\u00a0% <span class=\"mark\">minh họa</span>");
        assertThat(html.indexOf("83,94")).isLessThan(html.indexOf("1.083"));
        assertThat(show(PROVINCE, "vi", false)).doesNotContain("class=\"mark\"");
    }

    @Test
    void a_text_in_both_languages_is_shown_in_that_of_the_page() {
        assertThat(show(FIGURE, "vi", false)).contains("Hà Nội: SIPAS").doesNotContain("Ha Noi:");
    }

    @Test
    void what_mentions_it_is_grouped_by_property_named_and_counted() {
        String html = show(PROVINCE, "vi", false);

        assertThat(html).contains("<h3>Đơn vị trực thuộc (579)</h3>", ">Xã số 1</a>");
        assertThat(links(html, "/id/commune/")).isEqualTo(Mentions.FEW);
        assertThat(html).contains("Xem tất cả 579").doesNotContain("<code>/id/");
    }

    @Test
    void the_rest_is_a_link_away() {
        String html = show(PROVINCE, "en", true);

        assertThat(links(html, "/id/commune/")).isEqualTo(Mentions.MANY);
        assertThat(html).contains("Show all 579");
        assertThat(links(html, "/sparql?format=text/csv&amp;query=SELECT")).isEqualTo(1);
    }
}
