package vn.cchc.graph.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;

/** The catalog for people. */
class CatalogPageTest {
    private static final String FIGURES =
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://cchc.vn/id/catalog> dcat:dataset <https://cchc.vn/id/figures> , <https://cchc.vn/id/graph/registry> .
            <https://cchc.vn/id/figures> dct:title "Số liệu <cải cách>"@vi , "Figures"@en ;
                dcat:landingPage <https://cchc.vn/figures> ; dcat:distribution <https://cchc.vn/api/figures/data.csv> .
            <https://cchc.vn/figures> rdfs:label "Số liệu <cải cách>"@vi , "Figures"@en .
            <https://cchc.vn/api/figures/data.csv> dct:title "Số liệu: CSV"@vi , "Figures: CSV"@en .
            <https://cchc.vn/id/graph/registry> dct:title "Đơn vị"@vi , "Units"@en .
            """;

    private static String page(String turtle, String lang) {
        var limits = new Limits(Duration.ofSeconds(5), 100, 100_000, 2, Duration.ofSeconds(5));
        var draft = new JenaBuilds(limits).draft();
        draft.addTurtle("figures", "figures.ttl", turtle);
        Build build = draft.finish();
        var answer =
                new CatalogPage(new BareLayout())
                        .show(build, List.of(), Instant.parse("2026-11-27T00:00:00Z"), lang, null);
        Object entity = answer.getEntity();
        return entity instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : entity.toString();
    }

    @Test
    void a_data_set_of_a_room_leads_to_its_page_and_its_files() {
        assertThat(page(FIGURES, "vi"))
                .contains(
                        "<h2>Các bộ dữ liệu</h2><ul><li><a href=\"/figures?lang=vi\">Số liệu"
                                + " &lt;cải cách&gt;</a><ul><li><a"
                                + " href=\"/api/figures/data.csv\">Số liệu: CSV</a></li></ul></li></ul>")
                .doesNotContain("Đơn vị</a>");
        assertThat(page(FIGURES, "en")).contains("Data sets", "/figures?lang=en\">Figures</a>");
    }

    @Test
    void without_one_nothing_is_said_of_data_sets() {
        assertThat(page("<https://cchc.vn/id/a> a <https://cchc.vn/def/X> .", "vi"))
                .doesNotContain("bộ dữ liệu");
    }
}
