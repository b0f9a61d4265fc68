package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Common;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.YearComparison.Test;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.TextTable;

/** Two years in a terminal of 100 columns. */
final class ComparisonText {
    private static final int WIDEST_UNIT = 18;
    private static final int DIGITS = 2;

    private final YearComparison comparison;
    private final UnitNames names;

    ComparisonText(YearComparison comparison, UnitNames names) {
        this.comparison = comparison;
        this.names = names;
    }

    String text(List<Pair> pairs) {
        return head() + "\n" + table(pairs);
    }

    private String head() {
        var text = new StringBuilder();
        text.append(side(comparison.earlier())).append(side(comparison.later()));
        if (comparison.illustrative()) {
            text.append(
                    "Illustrative: not the official figures / Minh họa, không phải chính thức\n");
        }
        text.append(
                FoldedText.hanging(
                        comparison
                                .level()
                                .filter(level -> tested())
                                .map(
                                        level ->
                                                "Change with its standard error; * when it is"
                                                        + " significant at "
                                                        + level.toPlainString()
                                                        + " %, both samples being independent.")
                                .orElse(
                                        "At least one year has no standard errors, so nobody can say which change"
                                                + " is significant."),
                        0));
        return text.append('\n').toString();
    }

    private boolean tested() {
        return comparison.pairs().stream()
                .anyMatch(pair -> pair.change().flatMap(Change::test).isPresent());
    }

    private String side(Side side) {
        String edition = side.result().edition().toString();
        return FoldedText.hanging(edition + ": " + origin(side), 2) + "\n";
    }

    private String origin(Side side) {
        var method = comparison.common().map(ComparisonText::method);
        var units = side.moved().map(this::units);
        String anew =
                Stream.of(method, units)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return anew.isEmpty()
                ? "as published."
                : "computed anew " + anew + "; for this comparison, published nowhere.";
    }

    private static String method(Common common) {
        boolean reworded = common.wording() == Wording.REWORDED;
        return "by the methodology of "
                + common.methodology()
                + " on the questions both years asked"
                + (reworded ? ", reworded ones included" : "");
    }

    private String units(Moved moved) {
        return String.format(
                "on the units of %s (forms by commune %d, by province %d, left out %d; units %s)",
                moved.to(),
                moved.byCommune(),
                moved.byProvince(),
                moved.leftOut(),
                comparison.registry().brief());
    }

    private String table(List<Pair> pairs) {
        var table =
                new TextTable()
                        .text("Unit", WIDEST_UNIT)
                        .text(year(comparison.earlier()))
                        .text(year(comparison.later()))
                        .number("Before")
                        .number("Now")
                        .number("Change")
                        .number("Error")
                        .folded("Comparable");
        pairs.forEach(pair -> table.row(cells(pair)));
        return table.toString();
    }

    private static String year(Side side) {
        return side.result().edition().year();
    }

    private String[] cells(Pair pair) {
        var test = pair.change().flatMap(Change::test);
        return new String[] {
            names.of(pair.unit()).vi(),
            pair.earlierCode().orElse("–"),
            pair.laterCode().orElse("–"),
            number(pair.earlier().percent()),
            number(pair.later().percent()),
            signed(pair.change()) + (test.filter(Test::significant).isPresent() ? "*" : ""),
            number(test.map(Test::standardError)),
            pair.verdict().because().map(why -> "no: " + why.en()).orElseGet(() -> yes(pair))
        };
    }

    /** On how much of the methodology the comparison rests. */
    private String yes(Pair pair) {
        return comparison
                .common()
                .map(common -> common.coverage().get(pair.earlierCode().orElseThrow()))
                .map(c -> "yes, on " + (c.same() + c.reworded()) + " of " + c.of() + " criteria")
                .orElse("yes");
    }

    private static String signed(Optional<Change> change) {
        return change.map(c -> (c.points().signum() > 0 ? "+" : "") + c.points().toPlainString())
                .orElse("–");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(n -> n.setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString())
                .orElse("–");
    }
}
