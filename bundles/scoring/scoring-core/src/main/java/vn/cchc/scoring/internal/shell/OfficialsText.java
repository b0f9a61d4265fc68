package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import vn.cchc.scoring.OfficialsTable;
import vn.cchc.shell.text.TextTable;

/** How the points of officials look in the shell. */
final class OfficialsText {
    private OfficialsText() {}

    static String of(OfficialsTable table) {
        var groups =
                new TextTable().text("Instrument", 24).text("Campaign", 40).number("Responses");
        table.groups()
                .forEach(
                        group ->
                                groups.row(
                                        group.instrument(),
                                        group.campaign(),
                                        Long.toString(group.responses())));
        var scores =
                new TextTable()
                        .text("Unit", 8)
                        .text("Criterion", 9)
                        .number("Percent")
                        .number("Points")
                        .text("Too few answers", 44);
        table.scores()
                .forEach(
                        score ->
                                scores.row(
                                        score.unit().code(),
                                        score.criterion(),
                                        score.percent().map(BigDecimal::toPlainString).orElse("–"),
                                        score.points().map(BigDecimal::toPlainString).orElse("–"),
                                        String.join(", ", score.tooFew())));
        return groups + "\n" + scores;
    }
}
