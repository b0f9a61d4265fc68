package vn.cchc.scoring.internal.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.internal.comparison.AskedYears;
import vn.cchc.scoring.internal.comparison.Wanted;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.rest.ComparisonRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;

/** Two published years side by side. */
@Service
@Command(
        scope = "cchc",
        name = "compare",
        description =
                "Shows two published years side by side: comparable, or why not"
                        + " / So sánh hai năm đã công bố",
        detailedDescription =
                "With --on the figures of an older year are computed anew on newer provinces, from"
                        + " its frozen answers through the succession of communes. They are for"
                        + " comparing and published nowhere.\n"
                        + "Example: cchc:compare sipas/2022 sipas/2024 --on 2026 --criterion II.D")
public final class CompareCommand implements Action {
    @Reference private Comparisons comparisons;
    @Reference private Registry registry;

    @Argument(name = "earlier", description = "index/year", required = true)
    @Completion(ResultCompleter.class)
    private String earlier;

    @Argument(index = 1, name = "later", description = "index/year", required = true)
    @Completion(ResultCompleter.class)
    private String later;

    @Option(name = "--on", description = "Units on which both years are shown: 2026")
    private String on;

    @Option(name = "--criterion", description = "Only this node, by its code in either year")
    private String criterion;

    @Option(name = "--unit", description = "Only this unit; VN (as when left out): the nation")
    private String unit;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var asked =
                            AskedYears.of(
                                    earlier, later, Optional.ofNullable(on), Refusal.Kind.INVALID);
                    var comparison =
                            comparisons.between(asked.earlier(), asked.later(), asked.on());
                    var names = new UnitNames(registry);
                    var pairs = wanted().of(comparison);
                    System.out.print(
                            json
                                    ? JsonText.of(ComparisonRecord.of(comparison, pairs, names))
                                    : new ComparisonText(comparison, names).text(pairs));
                    return null;
                });
    }

    /** A terminal holds the nation, or one criterion of all units. */
    private Wanted wanted() {
        boolean nation = unit == null && criterion == null && !json;
        return Wanted.of(criterion, nation ? "VN" : unit);
    }
}
