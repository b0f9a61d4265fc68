package vn.cchc.scoring.internal.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.cchc.scoring.internal.faults.ShellFault;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.rest.ComparisonRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.TypedWords;

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
                        + "With --questions both years are computed anew by the methodology of the"
                        + " earlier one on the questions they have in common.\n"
                        + "Example: cchc:compare sipas/2022 sipas/2024 --on 2026 --criterion II.D")
public final class CompareCommand implements Action {
    @Reference private Comparisons comparisons;
    @Reference private Registry registry;

    @Argument(
            name = "earlier later",
            description = "index/year twice, the earlier one first; options may follow",
            required = true,
            multiValued = true)
    @Completion(ResultCompleter.class)
    private List<String> typed = List.of();

    @Option(name = "--on", description = "Units on which both years are shown: 2026")
    private String on;

    @Option(
            name = "--questions",
            description =
                    "common: both years by the methodology of the earlier one, on the questions"
                            + " both asked; reworded: on reworded ones too")
    private String questions;

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
                    System.out.print(text());
                    return null;
                });
    }

    private String text() {
        var typed = words();
        var asked =
                AskedYears.of(
                        typed.words().get(0),
                        typed.words().get(1),
                        typed.option("--on").or(() -> Optional.ofNullable(on)),
                        typed.option("--questions").or(() -> Optional.ofNullable(questions)),
                        Refusal.Kind.INVALID);
        var comparison = comparisons.between(asked.earlier(), asked.later(), asked.basis());
        boolean asJson = json || typed.has("--json");
        var names = new UnitNames(registry);
        var pairs = wanted(typed, asJson).of(comparison);
        return asJson
                ? JsonText.of(ComparisonRecord.of(comparison, pairs, names))
                : new ComparisonText(comparison, names).text(pairs);
    }

    private TypedWords words() {
        return TypedWords.of(
                typed,
                Set.of("--on", "--questions", "--criterion", "--unit"),
                Set.of("--json"),
                2,
                (where, what) -> ShellFault.WORDS.at(where, what, "cchc:compare"));
    }

    /** A terminal holds the nation, or one criterion of all units. */
    private Wanted wanted(TypedWords typed, boolean asJson) {
        String node = typed.option("--criterion").orElse(criterion);
        String place = typed.option("--unit").orElse(unit);
        boolean nation = place == null && node == null && !asJson;
        return Wanted.of(node, nation ? "VN" : place);
    }
}
