package vn.cchc.figures.internal.shell;

import java.util.List;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.shell.text.TextTable;

/** Indicators and values as tables of a terminal. */
final class FigureText {
    private static final int NAME = 36;

    private FigureText() {}

    static String indicators(List<Indicator> indicators) {
        var table =
                new TextTable()
                        .text("Code")
                        .text("Name", NAME)
                        .text("Unit")
                        .text("Every")
                        .number("V")
                        .text("Status");
        for (var one : indicators) {
            table.row(
                    one.code(),
                    one.name().vi(),
                    one.unit().word(),
                    one.frequency().word(),
                    String.valueOf(one.version()),
                    one.illustrative() ? "illus." : "official");
        }
        return table + "Indicators: " + indicators.size() + "\n";
    }

    static String values(Indicator indicator, List<Observation> seen, UnitNames names) {
        var table =
                new TextTable()
                        .text("Agency")
                        .text("Name", NAME)
                        .text("Time")
                        .number("Value")
                        .number("V")
                        .text("State");
        for (var one : seen) {
            table.row(
                    one.key().unit().path(),
                    names.of(one.key().unit()).vi(),
                    one.key().time().code(),
                    one.value().toPlainString(),
                    String.valueOf(one.version()),
                    state(one));
        }
        return table + indicator.name().vi() + ". Values: " + seen.size() + "\n";
    }

    private static String state(Observation one) {
        boolean replaced = one.state() == Observation.State.APPROVED && !one.newest();
        return replaced ? "replaced" : one.state().word();
    }
}
