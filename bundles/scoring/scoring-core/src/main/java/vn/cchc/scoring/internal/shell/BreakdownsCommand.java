package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdowns;
import vn.cchc.scoring.internal.breakdown.WantedNode;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.scoring.internal.rest.BreakdownRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** Shows published figures by region and by groups of respondents. */
@Service
@Command(
        scope = "cchc",
        name = "breakdowns",
        description =
                "Published figures by region and by groups of respondents"
                        + " / Số liệu đã công bố theo vùng và theo nhóm người trả lời",
        detailedDescription =
                "Each with its interval. A group with too few forms is withheld, and another one with"
                        + " it where it could be worked out.\n"
                        + "Example: cchc:breakdowns sipas/2024\n"
                        + "Example: cchc:breakdowns sipas/2024 II.A")
public final class BreakdownsCommand implements Action {
    private static final String WITHHELD = "withheld";

    @Reference private Breakdowns breakdowns;

    @Argument(name = "edition", description = "index/year", required = true)
    @Completion(ResultCompleter.class)
    private String edition;

    @Argument(
            index = 1,
            name = "criterion",
            description = "Code of a node; the index when left out")
    private String criterion;

    @Option(name = "--json", description = "As JSON, for programs; before the edition")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var breakdown =
                            breakdowns.of(AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION));
                    var node = WantedNode.orRoot(criterion, breakdown);
                    System.out.print(
                            json
                                    ? JsonText.of(BreakdownRecord.of(breakdown, Optional.of(node)))
                                    : text(breakdown, node));
                    return null;
                });
    }

    static String text(Breakdown breakdown, String node) {
        var text = new StringBuilder();
        for (var dimension : breakdown.dimensions()) {
            var table =
                    new TextTable()
                            .text("Code", 8)
                            .text(dimension.name().vi(), 48)
                            .number("Value")
                            .number("From")
                            .number("To")
                            .number("Forms");
            dimension.groups().forEach(group -> row(table, group, node));
            text.append(table).append('\n');
        }
        return text
                + node
                + ", intervals of "
                + breakdown.level().toPlainString()
                + " %. Groups of respondents are in one pot; regions follow the rule of the nation.\n";
    }

    private static void row(TextTable table, Breakdown.Group group, String node) {
        var cell =
                group.cells().stream()
                        .filter(c -> c.criterion().equals(node))
                        .findFirst()
                        .orElseThrow();
        var digits = cell.value().map(v -> v.scale()).orElse(0);
        table.row(
                group.code(),
                group.name().vi(),
                cell.value().map(v -> v.toPlainString()).orElse(WITHHELD),
                cell.error().map(e -> rounded(e.lower(), digits)).orElse(""),
                cell.error().map(e -> rounded(e.upper(), digits)).orElse(""),
                group.forms().map(Object::toString).orElse(""));
    }

    private static String rounded(BigDecimal limit, int digits) {
        return limit.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
