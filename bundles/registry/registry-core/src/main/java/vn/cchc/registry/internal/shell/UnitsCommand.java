package vn.cchc.registry.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.asking.Asked;
import vn.cchc.shell.text.Told;

/** Lists administrative units. */
@Service
@Command(
        scope = "cchc",
        name = "units",
        description =
                "Lists administrative units of a period" + " / Đơn vị hành chính theo thời kỳ",
        detailedDescription =
                "Options come before the other words.\n"
                        + "Example: cchc:units --province 01 2024 district")
public final class UnitsCommand implements Action {
    @Reference private Registry registry;

    @Argument(
            index = 0,
            name = "period",
            description = "2024 (63 provinces) or 2026 (34 provinces)",
            required = true)
    @Completion(PeriodCompleter.class)
    private String period;

    @Argument(index = 1, name = "kind", description = "province, district, commune or ministry")
    @Completion(
            value = StringsCompleter.class,
            values = {"province", "district", "commune", "ministry"})
    private String kind = "province";

    @Option(name = "--province", description = "Only units in the province with this code")
    private String province;

    @Option(name = "--name", description = "Only units with this name, with or without tone marks")
    private String name;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        var asked = new Asked(registry);
        var in = asked.period(period);
        var unitKind = asked.kind(kind);
        var problems =
                Stream.of(in, unitKind).flatMap(verdict -> verdict.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw Told.refused(problems);
        }
        var units =
                units(in.orRefuse(), unitKind.orRefuse()).stream()
                        .filter(this::inProvince)
                        .sorted(Comparator.comparing(Unit::ref))
                        .toList();
        var text = new UnitsText(registry, units);
        System.out.print(json ? text.json() : text.table());
        return null;
    }

    private List<? extends Unit> units(Period in, UnitKind unitKind) {
        if (name != null) {
            return registry.named(in, unitKind, name);
        }
        return switch (unitKind) {
            case PROVINCE -> registry.provinces(in);
            case DISTRICT -> registry.districts(in);
            case COMMUNE -> registry.communes(in);
            case MINISTRY -> registry.ministries(in);
            case NATION -> List.of();
        };
    }

    private boolean inProvince(Unit unit) {
        return province == null || province.equals(UnitsText.province(unit));
    }
}
