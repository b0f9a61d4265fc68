package vn.cchc.graph.internal.pages;

import java.time.Instant;
import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.internal.catalog.Dumps;
import vn.cchc.graph.internal.catalog.Part;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The catalog for people: which graphs there are, and how to take all of it away. */
public final class CatalogPage {
    private final PageLayout layout;

    public CatalogPage(PageLayout layout) {
        this.layout = layout;
    }

    /** The page in the language asked for. */
    public Response show(
            Build build, List<Part> parts, Instant builtAt, String lang, String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        String title =
                language.say("Dữ liệu mở của đồ thị tri thức", "Open data of the knowledge graph");
        var html = new StringBuilder();
        html.append("<h1>").append(title).append("</h1><p>");
        html.append(
                language.say(
                        "Mọi thứ đồ thị nói, theo từng nguồn. Cổng dữ liệu mở đọc cùng địa chỉ này theo DCAT và VoID.",
                        "All the graph says, source by source. Portals of open data read this same address as DCAT and VoID."));
        html.append("</p><p>")
                .append(
                        language.say(
                                "Bản dựng lúc "
                                        + language.time(builtAt)
                                        + ", "
                                        + language.number(build.triples())
                                        + " mệnh đề.",
                                "Built "
                                        + language.time(builtAt)
                                        + ", "
                                        + language.number(build.triples())
                                        + " statements."))
                .append("</p>");
        downloads(html, build, language);
        String along = lang == null ? "" : "?lang=" + language.code();
        html.append(new DataSetList(build, language, along).html());
        graphs(html, build, parts, language);
        String path = "/catalog" + along;
        return Response.ok(layout.wrap(language.locale(), title, path, html.toString()))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static void downloads(StringBuilder html, Build build, PageLanguage language) {
        html.append("<h2>")
                .append(language.say("Tải toàn bộ", "Take all of it"))
                .append("</h2><ul>");
        for (DumpFormat format : DumpFormat.values()) {
            html.append("<li><a href=\"/dumps/")
                    .append(Dumps.name(build.content(), format))
                    .append("\">")
                    .append(format == DumpFormat.TRIG ? "TriG" : "N-Quads")
                    .append(language.say(", nén gzip", ", gzip"))
                    .append("</a></li>");
        }
        html.append("</ul>");
    }

    private static void graphs(
            StringBuilder html, Build build, List<Part> parts, PageLanguage language) {
        html.append("<h2 id=\"graphs\">")
                .append(language.say("Các đồ thị", "The graphs"))
                .append("</h2>");
        html.append(
                        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"graphs\"><table><thead><tr><th scope=\"col\">")
                .append(
                        language.say(
                                "Đồ thị và tên trong truy vấn", "Graph and its name in queries"))
                .append("</th><th scope=\"col\" class=\"value\">")
                .append(language.say("Mệnh đề", "Statements"))
                .append("</th></tr></thead><tbody>");
        var sizes = build.graphs();
        for (Part part : parts) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.escape(language.say(part.title())))
                    .append("<br><code>")
                    .append(Html.escape(part.graph()))
                    .append("</code></th><td class=\"value\">")
                    .append(language.number(sizes.getOrDefault(part.graph(), 0L)))
                    .append("</td></tr>");
        }
        html.append("</tbody></table></div>");
    }
}
