package vn.cchc.graph.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;

/** How things with figures look to people. */
class EntityPageTest {
    private static final String HA_NOI = "province/2024/01";
    private static final String WHOLE = "criterion/sipas/2024/SIPAS";

    private final Build build = build();
    private final EntityPage page = new EntityPage(new Fixed(build), new BareLayout());

    private static Build build() {
        var text =
                new StringBuilder(
                        """
                        @prefix cchc: <https://cchc.vn/def/> .
                        @prefix id: <https://cchc.vn/id/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        @prefix prov: <http://www.w3.org/ns/prov#> .
                        @prefix dct: <http://purl.org/dc/terms/> .
                        @prefix qb: <http://purl.org/linked-data/cube#> .
                        @prefix dim: <http://purl.org/linked-data/sdmx/2009/dimension#> .
                        @prefix att: <http://purl.org/linked-data/sdmx/2009/attribute#> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        <https://cchc.vn/id/province/2024/01> a cchc:Province ; rdfs:label "Thành phố Hà Nội"@vi , "Ha Noi"@en ;
                            cchc:population 8807523 ; dct:source "CV2896" .
                        cchc:Province rdfs:label "Tỉnh"@vi , "Province"@en .
                        cchc:population rdfs:label "dân số"@vi , "population"@en .
                        <https://cchc.vn/id/criterion/sipas/2024/SIPAS> a cchc:Criterion ; rdfs:label "Chỉ số hài lòng"@vi , "Satisfaction"@en ;
                            skos:inScheme <https://cchc.vn/id/edition/sipas/2024> ; cchc:level "index" ;
                            skos:narrower <https://cchc.vn/id/criterion/sipas/2024/I> .
                        <https://cchc.vn/id/criterion/sipas/2024/I> a cchc:Criterion ; rdfs:label "Chính sách"@vi , "Policies"@en ;
                            skos:broader <https://cchc.vn/id/criterion/sipas/2024/SIPAS> .
                        <https://cchc.vn/id/edition/sipas/2024> a cchc:Edition ; rdfs:label "SIPAS 2024"@vi , "SIPAS 2024"@en ;
                            prov:wasDerivedFrom <https://cchc.vn/id/act/1001> .
                        <https://cchc.vn/id/act/1001> a cchc:LegalAct ; rdfs:label "1001/QĐ-BNV"@vi , "1001/QD-BNV"@en .
                        <https://cchc.vn/id/result/x> a cchc:Result ; rdfs:label "Kết quả SIPAS 2024"@vi , "Result of SIPAS 2024"@en ;
                            prov:wasDerivedFrom <https://cchc.vn/id/answers/y> , <https://cchc.vn/id/edition/sipas/2024> .
                        <https://cchc.vn/id/answers/y> a cchc:AnswerSet ; rdfs:label "Bộ phiếu"@vi , "Answer set"@en .
                        cchc:LegalAct rdfs:label "Văn bản pháp lý"@vi , "Legal act"@en .
                        cchc:AnswerSet rdfs:label "Bộ câu trả lời"@vi , "Answer set"@en .
                        """);
        figure(text, "SIPAS", "01", "86.50", 2, "illustrative");
        figure(text, "I", "01", "84.25", 2, "illustrative");
        for (int i = 2; i <= 30; i++) {
            text.append(
                    "<https://cchc.vn/id/province/2024/%02d> rdfs:label \"Tỉnh số %d\"@vi , \"Province no %d\"@en .\n"
                            .formatted(i, i, i));
            figure(text, "SIPAS", "%02d".formatted(i), 90 - i + ".00", i == 2 ? 1 : i, "published");
        }
        text.append(
                """
                <https://cchc.vn/id/group/sipas/2024/sex> a cchc:Breakdown ; rdfs:label "Giới tính (SIPAS 2024)"@vi , "Sex (SIPAS 2024)"@en .
                <https://cchc.vn/id/group/sipas/2024/sex/1> a cchc:Group ; rdfs:label "Giới tính – Nam (SIPAS 2024)"@vi , "Sex – Male (SIPAS 2024)"@en ;
                    cchc:breakdown <https://cchc.vn/id/group/sipas/2024/sex> .
                <https://cchc.vn/id/group/sipas/2024/sex/1/SIPAS> a qb:Observation ; qb:dataSet <https://cchc.vn/id/groups/x> ;
                    rdfs:label "Giới tính – Nam: Chỉ số hài lòng (SIPAS 2024)"@vi , "Sex – Male: Satisfaction (SIPAS 2024)"@en ;
                    cchc:group <https://cchc.vn/id/group/sipas/2024/sex/1> ; dim:refPeriod "2024"^^xsd:gYear ;
                    cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ; cchc:value 85.10 ;
                    att:unitMeasure <https://cchc.vn/def/unit/percent> ; att:obsStatus <https://cchc.vn/def/status/published> .
                cchc:rank rdfs:label "thứ hạng"@vi . cchc:rankHighest rdfs:label "cao nhất"@vi . cchc:rankLowest rdfs:label "thấp nhất"@vi .
                <https://cchc.vn/id/rank-ranges/x> a qb:DataSet ; rdfs:label "SIPAS 2024: khoảng thứ hạng"@vi , "SIPAS 2024: ranges of ranks"@en .
                """);
        rankRange(text, "02", 1, 4);
        rankRange(text, "01", 2, 6);
        printed(text, "1", "index_percent", "Chỉ số (%)", "89.06");
        printed(text, "2", "rank", "Thứ hạng", "1");
        var limits = new Limits(Duration.ofSeconds(5), 100, 100_000, 2, Duration.ofSeconds(5));
        var draft = new JenaBuilds(limits).draft();
        draft.addTurtle("things", "things.ttl", text.toString());
        return draft.finish();
    }

    private static void figure(
            StringBuilder text, String code, String unit, String value, int rank, String status) {
        text.append(
                """
                <https://cchc.vn/id/index/sipas/2024/province/%2$s/%1$s> a qb:Observation ; qb:dataSet <https://cchc.vn/id/result/x> ;
                    rdfs:label "Đơn vị %2$s: Phần %1$s (SIPAS 2024)"@vi , "Unit %2$s: Part %1$s (SIPAS 2024)"@en ;
                    dim:refArea <https://cchc.vn/id/province/2024/%2$s> ; dim:refPeriod "2024"^^xsd:gYear ;
                    cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/%1$s> ; cchc:value %3$s ; cchc:rank %4$d ;
                    cchc:lowerLimit 84.871439054 ; att:unitMeasure <https://cchc.vn/def/unit/percent> ;
                    att:obsStatus <https://cchc.vn/def/status/%5$s> .
                """
                        .formatted(code, unit, value, rank, status));
    }

    private static void rankRange(StringBuilder text, String unit, int rank, int lowest) {
        text.append(
                """
                <https://cchc.vn/id/rank-range/sipas/2024/province/%1$s> a qb:Observation ; qb:dataSet <https://cchc.vn/id/rank-ranges/x> ;
                    rdfs:label "Đơn vị %1$s: Khoảng thứ hạng (SIPAS 2024)"@vi , "Unit %1$s: Range of ranks (SIPAS 2024)"@en ;
                    dim:refArea <https://cchc.vn/id/province/2024/%1$s> ; dim:refPeriod "2024"^^xsd:gYear ;
                    cchc:rank %2$d ; cchc:rankHighest 1 ; cchc:rankLowest %3$d ; att:obsStatus <https://cchc.vn/def/status/illustrative> .
                """
                        .formatted(unit, rank, lowest));
    }

    private static void printed(
            StringBuilder text, String id, String measure, String name, String value) {
        text.append(
                """
                <https://cchc.vn/id/published/par-index/2018/%1$s> a cchc:PublishedFigure ; qb:dataSet <https://cchc.vn/id/published/par-index> ;
                    rdfs:label "Thành phố Hà Nội: %3$s (PAR INDEX 2018)"@vi , "Ha Noi: %2$s (PAR INDEX 2018)"@en ;
                    dim:refArea <https://cchc.vn/id/province/2024/01> ; dim:refPeriod "2018"^^xsd:gYear ;
                    cchc:measureName "%2$s" ; cchc:scope "province" ; cchc:value %4$s %5$s .
                """
                        .formatted(
                                id,
                                measure,
                                name,
                                value,
                                measure.equals("rank")
                                        ? ""
                                        : "; att:unitMeasure <https://cchc.vn/def/unit/percent>"));
    }

    private String show(String path, String lang, boolean all) {
        var asked =
                new EntityPage.Asked(
                        "https://cchc.vn/id/" + path, "/page/" + path, "/data/" + path, lang, all);
        return new String(page.show(build, asked, null), StandardCharsets.UTF_8);
    }

    private static List<String> rows(String html) {
        return Pattern.compile("<tr><th scope=\"row\">.*?</tr>", Pattern.DOTALL)
                .matcher(html.substring(html.indexOf("class=\"figures"), html.indexOf("Nguồn gốc")))
                .results()
                .map(row -> row.group().replaceAll("<svg.*?</svg>", "").replaceAll("<[^>]*>+", " "))
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void a_unit_is_told_by_name_kind_and_facts_in_words() {
        assertThat(show(HA_NOI, "vi", false))
                .contains("<h1>Thành phố Hà Nội</h1><p class=\"lead\">Tỉnh</p>")
                .contains("<dt>dân số</dt><dd>8.807.523</dd>");
        assertThat(show(HA_NOI, "en", false))
                .contains(
                        "<p class=\"lead\">Province</p>", "<dt>population</dt><dd>8,807,523</dd>");
    }

    @Test
    void the_figures_of_a_unit_stand_by_index_and_year_with_their_rank_and_mark() {
        assertThat(rows(show(HA_NOI, "vi", false)))
                .startsWith(
                        "PAR INDEX Chỉ số (%) 2018 89,06\u00a0% 1",
                        "SIPAS Phần SIPAS 2024 86,50\u00a0% minh họa 2",
                        "Chính sách 84,25\u00a0% minh họa 2");
    }

    @Test
    void groups_stand_apart_from_the_ranking_of_units_and_have_pages_of_their_own() {
        var rows = rows(show(WHOLE, "vi", true));

        assertThat(rows.subList(0, 30)).noneMatch(row -> row.contains("Nam"));
        assertThat(rows).last().isEqualTo("Giới tính – Nam (SIPAS 2024) 85,10\u00a0%");
        assertThat(rows(show("group/sipas/2024/sex/1", "vi", false)))
                .containsExactly("SIPAS Chỉ số hài lòng 2024 85,10\u00a0%");
        assertThat(show("group/sipas/2024/sex", "vi", false))
                .contains("<h3>Các nhóm (1)</h3>", "Giới tính – Nam (SIPAS 2024)");
    }

    @Test
    void what_is_no_value_of_an_index_has_a_table_of_its_own_measures() {
        assertThat(rows(show("rank-ranges/x", "vi", false)))
                .containsExactly("Tỉnh số 2 minh họa 1 1 4", "Thành phố Hà Nội minh họa 2 1 6");
        assertThat(show("rank-ranges/x", "vi", false))
                .contains("<h2>Khoảng thứ hạng</h2>")
                .contains("thứ hạng</th>", "class=\"value\">cao nhất</th>", "thấp nhất</th>");
        assertThat(rows(show(HA_NOI, "vi", false))).last().isEqualTo("SIPAS 2024 minh họa 2 1 6");
    }

    @Test
    void each_percentage_is_drawn_on_one_scale() {
        assertThat(show(HA_NOI, "vi", false))
                .contains("<svg class=\"scale\" viewBox=\"-4 0 108 12\" aria-hidden=\"true\">");
    }

    @Test
    void a_criterion_ranks_its_units_and_leads_to_all_of_them() {
        String few = show(WHOLE, "vi", false);

        assertThat(rows(few).stream().filter(row -> !row.contains("Nam")))
                .hasSize(FigureSection.FEW)
                .first()
                .isEqualTo("Tỉnh số 2 88,00\u00a0% 1");
        assertThat(few).contains("href=\"/page/" + WHOLE + "?all&amp;lang=vi\">Xem tất cả 30 dòng");
        assertThat(rows(show(WHOLE, "vi", true))).hasSize(30 + 1);
    }

    @Test
    void a_figure_says_its_value_first_and_rounds_its_errors() {
        String html = show("index/sipas/2024/province/01/SIPAS", "vi", false);

        assertThat(html)
                .contains("<strong>86,50\u00a0%</strong> <span class=\"mark\">minh họa</span>")
                .contains("<dd>84,87</dd>");
        assertThat(html.indexOf("86,50")).isLessThan(html.indexOf("<dl"));
        assertThat(rows(html)).startsWith("Chính sách 84,25\u00a0% minh họa 2");
    }

    @Test
    void where_it_comes_from_leads_back_to_the_decision_the_answers_and_the_build() {
        for (String path : List.of(HA_NOI, "index/sipas/2024/province/01/SIPAS")) {
            String html = show(path, "vi", false);
            String origin = html.substring(html.indexOf("Nguồn gốc"));
            assertThat(origin)
                    .contains("Kết quả SIPAS 2024", "<dt>Văn bản pháp lý</dt>", "1001/QĐ-BNV")
                    .contains("<dt>Bộ câu trả lời</dt>", build.content().brief());
        }
        assertThat(show(HA_NOI, "vi", false)).contains("<code>CV2896</code>");
    }

    @Test
    void the_language_goes_along_only_where_it_was_asked_for() {
        assertThat(show(HA_NOI, "en", false)).contains("href=\"/id/result/x?lang=en\"");
        assertThat(show(HA_NOI, null, false)).contains("href=\"/id/result/x\"");
    }

    private record Fixed(Build build) implements Graph {
        @Override
        public Answer query(SparqlRequest request) {
            return build.query(request);
        }

        @Override
        public Answer describe(String iri, String accept) {
            return build.describe(iri, accept);
        }

        @Override
        public Status status() {
            return new Status(
                    true, build.content(), build.triples(), Instant.EPOCH, Map.of(), List.of());
        }

        @Override
        public void rebuild() {
            throw new UnsupportedOperationException();
        }
    }
}
