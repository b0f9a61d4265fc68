package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * Figures as a table with a dot for each on a common scale.
 *
 * @param first heading of the first column
 * @param called what a line is called, as markup
 * @param years whether the year has a column
 * @param reference drawn as a line through all scales
 */
record FigureTable(
        PageLanguage language,
        Names names,
        String first,
        Function<Figure, String> called,
        boolean years,
        Optional<BigDecimal> reference) {

    String html(String caption, List<Figure> figures) {
        boolean ranks = figures.stream().anyMatch(f -> f.rank().isPresent());
        var scale =
                Scale.around(
                        figures.stream()
                                .filter(Figure::percent)
                                .flatMap(f -> f.value().stream())
                                .toList());
        var html = new StringBuilder();
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Html.escape(caption))
                .append("\"><table class=\"figures\"><thead><tr>");
        head(html, first, "");
        if (years) {
            head(html, language.say("Năm", "Year"), "");
        }
        head(html, language.say("Giá trị", "Value"), " class=\"value\"");
        if (ranks) {
            head(html, language.say("Hạng", "Rank"), " class=\"value\"");
        }
        html.append("</tr></thead><tbody>");
        figures.forEach(figure -> row(html, figure, scale, ranks));
        return html.append("</tbody></table></div>").toString();
    }

    private static void head(StringBuilder html, String words, String attributes) {
        html.append("<th scope=\"col\"")
                .append(attributes)
                .append('>')
                .append(words)
                .append("</th>");
    }

    private void row(StringBuilder html, Figure figure, Scale scale, boolean ranks) {
        html.append("<tr><th scope=\"row\">").append(called.apply(figure)).append("</th>");
        if (years) {
            html.append("<td>").append(Html.escape(figure.year())).append("</td>");
        }
        html.append("<td class=\"value\">").append(value(figure, scale)).append("</td>");
        if (ranks) {
            html.append("<td class=\"value\">")
                    .append(figure.rank().map(language::number).orElse(""))
                    .append("</td>");
        }
        html.append("</tr>\n");
    }

    private String value(Figure figure, Scale scale) {
        if (figure.value().isEmpty()) {
            return "<span class=\"quiet\">" + Html.escape(figure.missing().orElse("–")) + "</span>";
        }
        var value = figure.value().get();
        String number = figure.percent() ? language.percent(value) : language.number(value);
        return "<a href=\""
                + Html.escape(names.address(figure.iri()))
                + "\">"
                + number
                + "</a>"
                + (figure.illustrative() ? mark(language) : "")
                + (figure.percent() ? scale.drawing(value, reference) : "");
    }

    /** What must be known of a figure before it is believed. */
    static String mark(PageLanguage language) {
        return " <span class=\"mark\">" + language.say("minh họa", "illustrative") + "</span>";
    }
}
