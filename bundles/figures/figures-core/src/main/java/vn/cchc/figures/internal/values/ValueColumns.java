package vn.cchc.figures.internal.values;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.figures.Entry;
import vn.cchc.sheets.table.TableRow;

/** The columns of a file of values. */
public final class ValueColumns {
    public static final List<String> ALL =
            List.of(
                    "indicator",
                    "agency",
                    "time",
                    "value",
                    "unit",
                    "jump_reason",
                    "correction_reason",
                    "evidence");
    public static final Set<String> REQUIRED = Set.of("indicator", "agency", "time", "value");

    private ValueColumns() {}

    public static Entry entry(TableRow row) {
        return new Entry(
                row.cell("indicator"),
                row.cell("agency"),
                row.cell("time"),
                row.cell("value"),
                Optional.of(row.cell("unit")),
                Optional.of(row.cell("jump_reason")),
                Optional.of(row.cell("correction_reason")),
                Optional.of(row.cell("evidence")));
    }
}
