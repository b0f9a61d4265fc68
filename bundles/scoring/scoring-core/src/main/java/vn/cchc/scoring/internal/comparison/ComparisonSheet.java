package vn.cchc.scoring.internal.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.YearComparison.Value;
import vn.cchc.scoring.internal.figures.SheetCell;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * Two years as a CSV file, one line a unit and node, by RFC 4180. What is not there is an empty
 * cell. Every line says where its figures are from: {@code published}, {@code recomputed-on-2026}
 * with the fingerprint of the units, or {@code common-questions} with the leaf criteria both years
 * have and those the methodology has at this node. A text cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class ComparisonSheet {
    private static final String[] COLUMNS = {
        "unit_kind",
        "unit",
        "unit_name",
        "criterion_earlier",
        "criterion_later",
        "criterion_name_vi",
        "criterion_name_en",
        "level",
        "earlier",
        "earlier_standard_error",
        "later",
        "later_standard_error",
        "difference",
        "standard_error",
        "lower",
        "upper",
        "significant",
        "comparable",
        "because_vi",
        "because_en",
        "earlier_edition",
        "later_edition",
        "earlier_figures",
        "later_figures",
        "criteria_in_both",
        "criteria_of_methodology",
        "registry",
        "illustrative"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setHeader(COLUMNS).get();

    private final UnitNames names;

    public ComparisonSheet(UnitNames names) {
        this.names = names;
    }

    public String write(YearComparison comparison, List<Pair> pairs) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var pair : pairs) {
                csv.printRecord(cells(comparison, pair));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(YearComparison comparison, Pair pair) {
        var node = node(comparison, pair);
        var change = pair.change();
        var test = change.flatMap(Change::test);
        return List.of(
                pair.unit().kind().word(),
                pair.unit().code(),
                SheetCell.text(names.of(pair.unit()).vi()),
                SheetCell.text(pair.earlierCode().orElse("")),
                SheetCell.text(pair.laterCode().orElse("")),
                SheetCell.text(node.name().vi()),
                SheetCell.text(node.name().en()),
                SheetCell.text(node.level()),
                SheetCell.number(pair.earlier().percent()),
                error(pair.earlier()),
                SheetCell.number(pair.later().percent()),
                error(pair.later()),
                SheetCell.number(change.map(Change::points)),
                SheetCell.number(test.map(t -> t.standardError())),
                SheetCell.number(test.map(t -> t.lower())),
                SheetCell.number(test.map(t -> t.upper())),
                test.map(t -> t.significant() ? "yes" : "no").orElse(""),
                pair.verdict().comparable() ? "yes" : "no",
                SheetCell.text(pair.verdict().because().map(why -> why.vi()).orElse("")),
                SheetCell.text(pair.verdict().because().map(why -> why.en()).orElse("")),
                comparison.earlier().result().edition().toString(),
                comparison.later().result().edition().toString(),
                origin(comparison, comparison.earlier()),
                origin(comparison, comparison.later()),
                coverage(comparison, pair, c -> c.same() + c.reworded()),
                coverage(comparison, pair, Coverage::of),
                comparison.registry().sha256(),
                comparison.illustrative() ? "yes" : "no");
    }

    private static NodePair node(YearComparison comparison, Pair pair) {
        return comparison.difference().nodes().stream()
                .filter(node -> node.earlier().equals(pair.earlierCode()))
                .filter(node -> node.later().equals(pair.laterCode()))
                .findFirst()
                .orElseThrow();
    }

    private static String origin(YearComparison comparison, Side side) {
        var moved = side.moved().map(m -> "on-" + m.to());
        return comparison.common().isPresent()
                ? "common-questions" + moved.map(on -> "-" + on).orElse("")
                : moved.map(on -> "recomputed-" + on).orElse("published");
    }

    private static String coverage(
            YearComparison comparison, Pair pair, ToIntFunction<Coverage> number) {
        return comparison
                .common()
                .map(common -> common.coverage().get(pair.earlierCode().orElseThrow()))
                .map(coverage -> Integer.toString(number.applyAsInt(coverage)))
                .orElse("");
    }

    private static String error(Value value) {
        return SheetCell.number(value.error().map(SamplingError::standardError));
    }
}
