package vn.cchc.scoring.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.scoring.Figure.Points;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.SamplingError;

/**
 * Figures as a CSV file, one line a figure, by RFC 4180; an index of points has other columns.
 * Numbers are plain decimals with a point; what is not there is an empty cell. A text cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FigureSheet {
    private static final List<String> HEAD =
            List.of(
                    "unit_kind",
                    "unit",
                    "unit_name",
                    "criterion",
                    "criterion_name_vi",
                    "criterion_name_en",
                    "level",
                    "value",
                    "exact");
    private static final List<String> OF_ANSWERS =
            List.of(
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
                    "status");
    private static final List<String> OF_POINTS =
            List.of("maximum", "points", "rank", "band", "status");

    private final UnitNames names;

    public FigureSheet(UnitNames names) {
        this.names = names;
    }

    public String write(Result result, List<ShownFigure> figures) {
        var nodes = new HashMap<String, Node>();
        result.criteria().forEach(node -> nodes.put(node.code(), node));
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, format(result))) {
            for (var figure : figures) {
                csv.printRecord(cells(figure, nodes, result.ofPoints()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(Result result) {
        var columns =
                Stream.of(HEAD, result.ofPoints() ? OF_POINTS : OF_ANSWERS).flatMap(List::stream);
        return CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.MINIMAL)
                .setHeader(columns.toArray(String[]::new))
                .get();
    }

    private Stream<String> cells(ShownFigure figure, Map<String, Node> nodes, boolean ofPoints) {
        return Stream.of(
                        head(figure, nodes.get(figure.criterion())),
                        ofPoints ? points(figure) : answers(figure),
                        List.of(figure.status().word()))
                .flatMap(List::stream);
    }

    private List<String> head(ShownFigure figure, Node node) {
        return List.of(
                figure.unit().kind().word(),
                safe(figure.unit().code()),
                safe(names.of(figure.unit()).vi()),
                safe(figure.criterion()),
                safe(node.name().vi()),
                safe(node.name().en()),
                safe(node.level()),
                told(figure.value()),
                told(figure.exact()));
    }

    private static List<String> points(ShownFigure figure) {
        return List.of(
                told(figure.points().flatMap(Points::maximum)),
                told(figure.points().flatMap(Points::points)),
                number(figure.rank()),
                safe(figure.points().flatMap(Points::band).flatMap(Band::name).orElse("")));
    }

    private static List<String> answers(ShownFigure figure) {
        var counts =
                List.of(
                        number(figure.answered()),
                        number(figure.satisfied()),
                        number(figure.forms()),
                        number(figure.rank()));
        return Stream.of(counts, precision(figure)).flatMap(List::stream).toList();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
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
