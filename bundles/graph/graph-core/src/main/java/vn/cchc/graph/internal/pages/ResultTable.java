package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.graph.Vocabulary;
import vn.cchc.web.PageLanguage;

/** Rows of an answer, written as tab-separated values of SPARQL, as a table of HTML. */
final class ResultTable {
    private static final Pattern TEXT = Pattern.compile("\"(.*)\"(?:@([A-Za-z0-9-]+)|\\^\\^<.*>)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final PageLanguage in;
    private final List<String[]> rows = new ArrayList<>();
    private final String[] columns;

    /**
     * @param most rows that are shown
     */
    ResultTable(String values, int most, PageLanguage in) {
        this.in = in;
        String[] lines = values.split("\n");
        this.columns = lines[0].split("\t", -1);
        for (int row = 1; row < lines.length && rows.size() < most; row++) {
            rows.add(lines[row].split("\t", -1));
        }
    }

    int size() {
        return rows.size();
    }

    void write(StringBuilder html) {
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(in.say("Kết quả", "Result"))
                .append("\"><table><thead><tr>");
        for (String column : columns) {
            html.append("<th scope=\"col\">")
                    .append(Html.escape(column.startsWith("?") ? column.substring(1) : column))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (String[] row : rows) {
            html.append("<tr>");
            for (String cell : row) {
                cell(html, cell);
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>");
    }

    private void cell(StringBuilder html, String cell) {
        if (cell.startsWith("<") && cell.endsWith(">")) {
            link(html, cell.substring(1, cell.length() - 1));
            return;
        }
        if (NUMBER.matcher(cell).matches()) {
            html.append("<td class=\"value\">").append(in.number(new BigDecimal(cell)));
        } else {
            html.append("<td>").append(Html.escape(text(cell)));
        }
        html.append("</td>");
    }

    /** Things of this server open here; other addresses are only read. */
    private static void link(StringBuilder html, String iri) {
        boolean own = iri.startsWith(Vocabulary.BASE + "/");
        String shown = Html.escape(own ? iri.substring(Vocabulary.BASE.length()) : iri);
        html.append("<td>");
        if (own) {
            html.append("<a href=\"").append(shown).append("\">").append(shown).append("</a>");
        } else {
            html.append(shown);
        }
        html.append("</td>");
    }

    private static String text(String cell) {
        var text = TEXT.matcher(cell);
        return text.matches()
                ? text.group(1)
                        .replace("\\\"", "\"")
                        .replace("\\n", " ")
                        .replace("\\t", " ")
                        .replace("\\\\", "\\")
                : cell;
    }
}
