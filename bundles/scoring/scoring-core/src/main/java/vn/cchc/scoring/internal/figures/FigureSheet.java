package vn.cchc.scoring.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                SheetCell.text(figure.unit().code()),
                SheetCell.text(names.of(figure.unit()).vi()),
                SheetCell.text(figure.criterion()),
                SheetCell.text(node.name().vi()),
                SheetCell.text(node.name().en()),
                SheetCell.text(node.level()),
                SheetCell.number(figure.value()),
                SheetCell.number(figure.exact()));
    }

    private static List<String> points(ShownFigure figure) {
        return List.of(
                SheetCell.number(figure.points().flatMap(Points::maximum)),
                SheetCell.number(figure.points().flatMap(Points::points)),
                number(figure.rank()),
                SheetCell.text(
                        figure.points().flatMap(Points::band).flatMap(Band::name).orElse("")));
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
                SheetCell.number(error.map(SamplingError::standardError)),
                SheetCell.number(error.map(SamplingError::lower)),
                SheetCell.number(error.map(SamplingError::upper)),
                SheetCell.number(error.map(SamplingError::degreesOfFreedom)),
                SheetCell.number(error.flatMap(SamplingError::designEffect)),
                SheetCell.number(spread.map(RankSpread::best)),
                SheetCell.number(spread.map(RankSpread::worst)),
                SheetCell.number(spread.map(RankSpread::group)));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
