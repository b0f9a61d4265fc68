package vn.cchc.scoring.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;

/**
 * Figures as a CSV file, one line a figure, by RFC 4180. Numbers are plain decimals with a point;
 * what is not there is an empty cell. A text cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
public final class FigureSheet {
    private static final String[] COLUMNS = {
        "unit_kind",
        "unit",
        "unit_name",
        "criterion",
        "criterion_name_vi",
        "criterion_name_en",
        "level",
        "value",
        "exact",
        "answered",
        "satisfied",
        "forms",
        "rank",
        "status"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setHeader(COLUMNS).get();

    private final UnitNames names;

    public FigureSheet(UnitNames names) {
        this.names = names;
    }

    public String write(Result result, List<ShownFigure> figures) {
        var nodes = new HashMap<String, Node>();
        result.criteria().forEach(node -> nodes.put(node.code(), node));
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var figure : figures) {
                csv.printRecord(cells(figure, nodes));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(ShownFigure figure, Map<String, Node> nodes) {
        var node = nodes.get(figure.criterion());
        return List.of(
                figure.unit().kind().word(),
                safe(figure.unit().code()),
                safe(names.of(figure.unit()).vi()),
                safe(figure.criterion()),
                safe(node.name().vi()),
                safe(node.name().en()),
                safe(node.level()),
                figure.value().map(v -> v.toPlainString()).orElse(""),
                figure.exact().map(e -> e.toPlainString()).orElse(""),
                number(figure.answered()),
                number(figure.satisfied()),
                Integer.toString(figure.forms()),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : "",
                figure.status().word());
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** A spreadsheet computes a cell that begins with one of these. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
