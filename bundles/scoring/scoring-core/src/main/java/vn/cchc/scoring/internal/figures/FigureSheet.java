package vn.cchc.scoring.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.SamplingError;

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
        "standard_error",
        "lower",
        "upper",
        "degrees_of_freedom",
        "design_effect",
        "rank_best",
        "rank_worst",
        "rank_group",
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
                csv.printRecord(
                        Stream.of(
                                        cells(figure, nodes),
                                        precision(figure),
                                        List.of(figure.status().word()))
                                .flatMap(List::stream));
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
                told(figure.value()),
                told(figure.exact()),
                number(figure.answered()),
                number(figure.satisfied()),
                Integer.toString(figure.forms()),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : "");
    }

    private static List<String> precision(ShownFigure figure) {
        var error = figure.error();
        var spread = figure.rankSpread();
        return List.of(
                told(error.map(SamplingError::standardError)),
                told(error.map(SamplingError::lower)),
                told(error.map(SamplingError::upper)),
                told(error.map(SamplingError::degreesOfFreedom)),
                told(error.flatMap(SamplingError::designEffect)),
                told(spread.map(RankSpread::best)),
                told(spread.map(RankSpread::worst)),
                told(spread.map(RankSpread::group)));
    }

    private static String told(Optional<? extends Number> number) {
        return number.map(
                        n ->
                                n instanceof BigDecimal decimal
                                        ? decimal.toPlainString()
                                        : n.toString())
                .orElse("");
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** A spreadsheet computes a cell that begins with one of these. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
