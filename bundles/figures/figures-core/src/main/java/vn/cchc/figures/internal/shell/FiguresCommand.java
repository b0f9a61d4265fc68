package vn.cchc.figures.internal.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.Observations;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.rest.IndicatorRecord;
import vn.cchc.figures.internal.rest.ObservationRecord;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;

/** Lists indicators, or the values of one that the person may see. */
@Service
@Command(
        scope = "cchc",
        name = "figures",
        description =
                "Lists indicators, or values of one" + " / Danh sách chỉ tiêu, hoặc các giá trị",
        detailedDescription =
                "Without a code the indicators; with one its values, as far as you may see them.\n"
                        + "Example: cchc:figures ON_TIME_SHARE\n"
                        + "Example: cchc:figures --json")
public final class FiguresCommand implements Action {
    @Reference private Indicators indicators;
    @Reference private Observations observations;
    @Reference private Registry registry;
    @Reference private Session session;

    @Argument(name = "indicator", description = "Code of an indicator")
    @Completion(IndicatorCompleter.class)
    private String indicator;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(
                        Role.ADMINISTRATOR_WORD,
                        Role.STATISTICIAN_WORD,
                        Role.STAFF_WORD,
                        Role.PUBLISHER_WORD,
                        Role.READER_WORD),
                () -> {
                    System.out.print(indicator == null ? catalogue() : values());
                    return null;
                });
    }

    private String catalogue() {
        var all = indicators.all();
        return json
                ? JsonText.of(all.stream().map(IndicatorRecord::of).toList())
                : FigureText.indicators(all);
    }

    private String values() {
        var found =
                indicators
                        .find(indicator)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                ValueFault.NO_INDICATOR.at(indicator, indicator)));
        var seen =
                observations.list(
                        ObservationQuery.of(found.code()),
                        Optional.ofNullable((String) session.get("USER")));
        var names = new UnitNames(registry);
        return json
                ? JsonText.of(seen.stream().map(o -> ObservationRecord.of(o, names, true)).toList())
                : FigureText.values(found, seen, names);
    }
}
