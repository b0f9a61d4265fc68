package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
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
        String from =
                side.moved()
                        .map(
                                moved ->
                                        String.format(
                                                "%s: computed anew on the units of %s for this"
                                                        + " comparison, published nowhere; forms by"
                                                        + " commune %d, by province %d, left out %d;"
                                                        + " units %s.",
                                                edition,
                                                moved.to(),
                                                moved.byCommune(),
                                                moved.byProvince(),
                                                moved.leftOut(),
                                                comparison.registry().brief()))
                        .orElse(edition + ": as published.");
        return FoldedText.hanging(from, 2) + "\n";
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
            pair.verdict().because().map(why -> "no: " + why.en()).orElse("yes")
        };
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
