package vn.cchc.graph.internal.pages;

import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** A form for a query, with examples. It needs no script. */
public final class QueryPage {

    private record Example(LanguageText title, String query) {}

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(
                            new LanguageText(
                                    "Xếp hạng SIPAS 2024 của các tỉnh",
                                    "SIPAS 2024 ranking of the provinces"),
                            """
                            PREFIX cchc: <https://cchc.vn/def/>
                            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                            PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#>
                            SELECT ?rank ?province ?value WHERE {
                              ?figure cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ;
                                cchc:rank ?rank ; cchc:value ?value ; dim:refArea ?unit .
                              ?unit rdfs:label ?province FILTER (lang(?province) = "vi")
                            } ORDER BY ?rank
                            """),
                    new Example(
                            new LanguageText(
                                    "63 tỉnh trở thành 34 tỉnh nào",
                                    "Which of the 34 the 63 became"),
                            """
                            PREFIX cchc: <https://cchc.vn/def/>
                            PREFIX org: <http://www.w3.org/ns/org#>
                            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                            SELECT ?before ?after WHERE {
                              ?event org:originalOrganization ?old ; org:resultingOrganization ?new .
                              ?old a cchc:Province ; rdfs:label ?before . ?new rdfs:label ?after
                              FILTER (lang(?before) = "vi" && lang(?after) = "vi")
                            } ORDER BY ?after ?before
                            """),
                    new Example(
                            new LanguageText(
                                    "SIPAS đã công bố qua các năm",
                                    "SIPAS as published over the years"),
                            """
                            PREFIX cchc: <https://cchc.vn/def/>
                            PREFIX dct: <http://purl.org/dc/terms/>
                            SELECT ?year ?value ?source WHERE {
                              ?figure a cchc:PublishedFigure ; cchc:scope "national" ; cchc:publishedYear ?year ;
                                cchc:measureName ?measure ; cchc:value ?value ; dct:source ?source
                              FILTER (strstarts(?measure, "SIPAS overall"))
                            } ORDER BY ?year
                            """));

    private final PageLayout layout;

    public QueryPage(PageLayout layout) {
        this.layout = layout;
    }

    /** The page in the language asked for. */
    public Response show(String lang, String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        String title = language.say("Truy vấn đồ thị tri thức", "Query the knowledge graph");
        String path = lang == null ? "/sparql" : "/sparql?lang=" + language.code();
        byte[] page = layout.wrap(language.locale(), title, path, main(language, title));
        return Response.ok(page)
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String main(PageLanguage language, String title) {
        var html = new StringBuilder();
        html.append("<h1>").append(title).append("</h1><p>");
        html.append(
                language.say(
                        "Mọi số liệu đã công bố, đơn vị hành chính và tiêu chí, bằng SPARQL 1.1. Chương trình gọi cùng địa chỉ này.",
                        "Every published figure, administrative unit and criterion, by SPARQL 1.1. Programs call this same address."));
        html.append("</p>");
        form(html, language, EXAMPLES.get(0).query());
        html.append("<h2>").append(language.say("Ví dụ", "Examples")).append("</h2>");
        for (Example example : EXAMPLES) {
            html.append("<details><summary>")
                    .append(Html.escape(language.say(example.title())))
                    .append("</summary>");
            html.append("<pre tabindex=\"0\"><code>")
                    .append(Html.escape(example.query()))
                    .append("</code></pre></details>");
        }
        return html.toString();
    }

    private static void form(StringBuilder html, PageLanguage language, String query) {
        html.append("<form action=\"/sparql\" method=\"get\"><label for=\"query\">");
        html.append(language.say("Câu truy vấn", "Query")).append("</label>");
        html.append(
                "<textarea id=\"query\" name=\"query\" rows=\"12\" spellcheck=\"false\" required>");
        html.append(Html.escape(query)).append("</textarea>");
        html.append("<label for=\"format\">")
                .append(language.say("Định dạng", "Format"))
                .append("</label>");
        html.append("<select id=\"format\" name=\"format\">");
        for (String format :
                List.of(
                        "text/csv",
                        "application/sparql-results+json",
                        "text/tab-separated-values",
                        "text/turtle")) {
            html.append("<option>").append(format).append("</option>");
        }
        html.append("</select><button type=\"submit\">")
                .append(language.say("Chạy", "Run"))
                .append("</button></form>");
    }
}
