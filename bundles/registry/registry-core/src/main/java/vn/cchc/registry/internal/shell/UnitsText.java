package vn.cchc.registry.internal.shell;

import java.util.List;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.rest.UnitRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** What {@code cchc:units} prints. */
record UnitsText(Registry registry, List<? extends Unit> units) {
    private static final int WIDEST_NAME = 50;

    String table() {
        var table =
                new TextTable()
                        .text("Code")
                        .text("Name", WIDEST_NAME)
                        .text("In")
                        .folded("Successor");
        units.forEach(unit -> table.row(cells(unit)));
        return table.toString() + units.size() + " units\n";
    }

    private String[] cells(Unit unit) {
        var successors = registry.successors(unit.ref()).stream().map(s -> s.to().code()).toList();
        boolean inside = unit instanceof District || unit instanceof Commune;
        return new String[] {
            unit.ref().code(),
            unit.fullName(),
            inside ? province(unit) : "",
            String.join(" ", successors)
        };
    }

    /** Code of the province the unit lies in, or is. */
    static String province(Unit unit) {
        if (unit instanceof District district) {
            return district.province().code();
        }
        return unit instanceof Commune commune ? commune.province().code() : unit.ref().code();
    }

    /** The same records as over HTTP. */
    String json() {
        return JsonText.of(units.stream().map(UnitRecord::of).toList());
    }
}
