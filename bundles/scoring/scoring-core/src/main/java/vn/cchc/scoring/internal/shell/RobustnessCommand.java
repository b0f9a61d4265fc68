package vn.cchc.scoring.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.scoring.internal.rest.RobustnessRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** Shows how far published ranks depend on choices in building the index. */
@Service
@Command(
        scope = "cchc",
        name = "robustness",
        description =
                "Tries other ways of building a published index"
                        + " / Thử dựng chỉ số đã công bố theo các cách khác",
        detailedDescription =
                "Weights varied, a criterion left out, another mean, another rule for missing"
                        + " criteria: in which range does each rank lie, and which choice moves most?\n"
                        + "Example: cchc:robustness sipas/2024")
public final class RobustnessCommand implements Action {
    @Reference private Robustness robustness;

    @Argument(name = "edition", description = "index/year", required = true)
    @Completion(ResultCompleter.class)
    private String edition;

    @Option(name = "--json", description = "As JSON, for programs; before the edition")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var tried =
                            robustness.of(AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION));
                    System.out.print(json ? JsonText.of(RobustnessRecord.of(tried)) : text(tried));
                    return null;
                });
    }

    static String text(RankRobustness tried) {
        var influences =
                new TextTable().text("Choice", 48).number("Alone %").number("With others %");
        tried.influences()
                .forEach(
                        influence ->
                                influences.row(
                                        influence.choice().text().en(),
                                        influence.alone().toPlainString(),
                                        influence.together().toPlainString()));
        var ranges = new TextTable().number("Rank").text("Code", 16).text("Province", 48);
        ranges.number("Best").number("Worst");
        tried.ranges()
                .forEach(
                        range ->
                                ranges.row(
                                        Integer.toString(range.published()),
                                        range.unit().code(),
                                        range.name().vi(),
                                        Integer.toString(range.best()),
                                        Integer.toString(range.worst())));
        return tried.trials()
                + " other ways of building the index; a rank moves by "
                + tried.meanShift().toPlainString()
                + " on average\n\nWhich choice moves ranks most (shares of variance)\n"
                + influences
                + "\nRanks in "
                + tried.level()
                + " % of the ways\n"
                + ranges;
    }
}
