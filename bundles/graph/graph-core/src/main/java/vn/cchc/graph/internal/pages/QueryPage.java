package vn.cchc.graph.internal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/**
 * A form for a query with examples, and an answer as a table. It needs no script; where scripts
 * run, an editor takes the place of the form ({@link QueryAssets}).
 */
public final class QueryPage {

    private static final int MOST_ROWS = 1000;
    private static final String HTML = "text/html;charset=UTF-8";
    private static final List<String> FORMATS =
            List.of(
                    "text/html",
                    "text/csv",
                    "application/sparql-results+json",
                    "text/tab-separated-values",
                    "text/turtle",
                    "application/ld+json");

    private final QueryExamples examples = QueryExamples.read();
    private final PageLayout layout;

    public QueryPage(PageLayout layout) {
        this.layout = layout;
    }

    /**
     * An answer to be shown.
     *
     * @param rows whether it is rows (tab-separated values) or statements (Turtle)
     * @param cut whether it was longer than what is here
     */
    public record Shown(String query, String text, boolean rows, boolean cut) {}

    /** The page in the language asked for. */
    public Response show(String lang, String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        var html = new StringBuilder();
        String title = language.say("Truy vấn đồ thị tri thức", "Query the knowledge graph");
        html.append("<h1>").append(title).append("</h1><p>");
        html.append(
                language.say(
                        "Mọi số liệu đã công bố, đơn vị hành chính và tiêu chí, bằng SPARQL 1.1. Chương trình gọi cùng địa chỉ này.",
                        "Every published figure, administrative unit and criterion, by SPARQL 1.1. Programs call this same address."));
        html.append("</p><p>");
        link(
                html,
                language,
                "/catalog",
                "Danh mục và tải toàn bộ",
                "Catalog and all of it to take away");
        html.append(" · ");
        link(html, language, "/def/", "Bộ từ vựng", "Vocabulary");
        html.append("</p>");
        form(html, language, examples.all().get(0).in(language));
        examples(html, language);
        return page(language, lang, title, html, QueryAssets.PARTS);
    }

    private static void link(
            StringBuilder html, PageLanguage language, String to, String vi, String en) {
        html.append("<a href=\"").append(to).append("?lang=").append(language.code());
        html.append("\">").append(language.say(vi, en)).append("</a>");
    }

    /** An answer as a page, with its query to change. */
    public Response show(Shown answer, String lang, String accepted) {
        var language = new PageLanguage(layout.locale(lang, accepted));
        var html = new StringBuilder();
        String title = language.say("Kết quả truy vấn", "Result of the query");
        html.append("<h1>").append(title).append("</h1>");
        if (answer.rows()) {
            var table = new ResultTable(answer.text(), MOST_ROWS, language);
            html.append("<p>").append(count(table, answer.cut(), language)).append("</p>");
            table.write(html);
        } else {
            html.append("<pre tabindex=\"0\"><code>")
                    .append(Html.escape(answer.text()))
                    .append("</code></pre>");
        }
        form(html, language, answer.query());
        return page(language, lang, title, html, PageParts.NONE);
    }

    private static String count(ResultTable table, boolean cut, PageLanguage in) {
        String number = in.number(table.size());
        return cut || table.size() == MOST_ROWS
                ? in.say(
                        "Chỉ hiện " + number + " dòng đầu. Chọn định dạng CSV để lấy tất cả.",
                        "The first " + number + " rows only. Choose CSV below to get all.")
                : in.say(number + " dòng.", number + (table.size() == 1 ? " row." : " rows."));
    }

    private Response page(
            PageLanguage language, String lang, String title, StringBuilder html, PageParts parts) {
        String path = lang == null ? "/sparql" : "/sparql?lang=" + language.code();
        byte[] page = layout.wrap(language.locale(), title, path, html.toString(), parts);
        return Response.ok(page)
                .type(HTML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private void examples(StringBuilder html, PageLanguage language) {
        html.append("<h2>").append(language.say("Ví dụ", "Examples")).append("</h2>");
        for (var example : examples.all()) {
            String query = example.in(language);
            html.append("<details class=\"example\"><summary>")
                    .append(Html.escape(language.say(example.title())))
                    .append("</summary><p><a href=\"/sparql?lang=")
                    .append(language.code())
                    .append("&amp;query=")
                    .append(URLEncoder.encode(query, StandardCharsets.UTF_8))
                    .append("\">")
                    .append(language.say("Chạy", "Run"))
                    .append("</a></p><pre tabindex=\"0\"><code>")
                    .append(Html.escape(query))
                    .append("</code></pre></details>");
        }
    }

    private static void form(StringBuilder html, PageLanguage language, String query) {
        html.append("<form action=\"/sparql\" method=\"get\"><label for=\"query\">");
        html.append(language.say("Câu truy vấn", "Query")).append("</label>");
        html.append(
                "<textarea id=\"query\" name=\"query\" rows=\"12\" spellcheck=\"false\" required>");
        html.append(Html.escape(query)).append("</textarea>");
        html.append("<input type=\"hidden\" name=\"lang\" value=\"")
                .append(language.code())
                .append("\"><label for=\"format\">")
                .append(language.say("Định dạng", "Format"))
                .append("</label>");
        html.append("<select id=\"format\" name=\"format\">");
        for (String format : FORMATS) {
            html.append("<option>").append(format).append("</option>");
        }
        html.append("</select><button type=\"submit\">")
                .append(language.say("Chạy", "Run"))
                .append("</button></form>");
    }
}
