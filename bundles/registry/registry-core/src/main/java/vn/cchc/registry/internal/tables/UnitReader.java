package vn.cchc.registry.internal.tables;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Succession.Extent;
import vn.cchc.registry.Unit;

/** Turns the rows of the files into units and successions, collecting every fault on the way. */
final class UnitReader {
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");

    private final RegistryFiles files;
    private final List<Problem> problems;
    private final Map<Unit, String> units = new LinkedHashMap<>();
    private final Map<Succession, String> successions = new LinkedHashMap<>();

    UnitReader(RegistryFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
        provinces(OLD, "successor_code_2026");
        provinces(NEW, "predecessor_codes");
        each(
                "districts-2024.csv",
                List.of("code", "name_vi", "full_name_vi", "type", "province_code"),
                this::district);
        communes(OLD, "district_code");
        communes(NEW, "population_frame");
        each(
                "ministries-2024.csv",
                List.of("code", "name_vi", "kind", "successor_code_2026"),
                this::oldMinistry);
        each(
                "ministries-2026.csv",
                List.of(
                        "code",
                        "name_vi",
                        "kind",
                        "predecessor_codes",
                        "partial_predecessor_codes"),
                this::newMinistry);
        each(
                "commune-succession-2025.csv",
                List.of("old_code", "old_province_code", "new_code", "extent"),
                this::communeSuccession);
    }

    /** Each unit and the line it stands on. */
    Map<Unit, String> units() {
        return units;
    }

    /** Each succession and the line it stands on. */
    Map<Succession, String> successions() {
        return successions;
    }

    /** The units a unit lies directly in: a commune in its district and in its province. */
    static List<UnitRef> parents(Unit unit) {
        if (unit instanceof District district) {
            return List.of(district.province());
        }
        if (unit instanceof Commune commune) {
            return commune.district().map(List::of).orElse(List.of(commune.province()));
        }
        return List.of();
    }

    private void each(
            String file, List<String> columns, java.util.function.Consumer<Table.Row> read) {
        for (var row : Table.read(file, files.content(file), columns, problems).rows()) {
            try {
                read.accept(row);
            } catch (IllegalArgumentException e) {
                problems.add(
                        new Problem("REG-106", row.where(), e.getMessage(), "Correct the row."));
            }
        }
    }

    private void provinces(Period period, String succession) {
        var columns =
                List.of(
                        "code",
                        "name_vi",
                        "name_en",
                        "aliases",
                        "region_code",
                        "population",
                        succession);
        each("provinces-" + period + ".csv", columns, row -> province(period, row));
    }

    private void province(Period period, Table.Row row) {
        var ref = UnitRef.province(period, code(row, "code", 2));
        add(
                new Province(
                        ref,
                        row.text("name_vi"),
                        row.text("full_name_vi"),
                        row.text("name_en"),
                        row.list("aliases", "|"),
                        row.text("type"),
                        row.text("region_code"),
                        new LanguageText(row.text("region"), row.text("region_en")),
                        Long.parseLong(row.text("population")),
                        row.text("population_basis"),
                        new BigDecimal(row.text("area_km2")),
                        row.list("source", ";")),
                row);
        // Told once, by the older list; the younger list names the same pairs from the other side.
        if (period.equals(OLD)) {
            var successor = UnitRef.province(NEW, code(row, "successor_code_2026", 2));
            successions.put(new Succession(ref, successor, Extent.WHOLE), row.where());
        }
    }

    private void district(Table.Row row) {
        add(
                new District(
                        new UnitRef(OLD, UnitKind.DISTRICT, code(row, "code", 3)),
                        row.text("name_vi"),
                        row.text("full_name_vi"),
                        row.text("type"),
                        UnitRef.province(OLD, row.text("province_code")),
                        row.list("source", ";")),
                row);
    }

    private void communes(Period period, String own) {
        var columns = List.of("code", "name_vi", "full_name_vi", "type", "province_code", own);
        each("communes-" + period + ".csv", columns, row -> commune(period, row));
    }

    private void commune(Period period, Table.Row row) {
        boolean old = period.equals(OLD);
        add(
                new Commune(
                        new UnitRef(period, UnitKind.COMMUNE, code(row, "code", 5)),
                        row.text("name_vi"),
                        row.text("full_name_vi"),
                        row.text("type"),
                        UnitRef.province(period, row.text("province_code")),
                        old
                                ? Optional.of(
                                        new UnitRef(
                                                OLD, UnitKind.DISTRICT, row.text("district_code")))
                                : Optional.empty(),
                        old
                                ? Optional.empty()
                                : row.optional("population_frame").map(Long::valueOf),
                        row.list("source", ";")),
                row);
    }

    private void oldMinistry(Table.Row row) {
        var ref = ministry(OLD, row, "par_index_2023");
        for (String code : row.list("successor_code_2026", ";")) {
            successions.put(
                    new Succession(ref, new UnitRef(NEW, UnitKind.MINISTRY, code), Extent.WHOLE),
                    row.where());
        }
    }

    private void newMinistry(Table.Row row) {
        var ref = ministry(NEW, row, "par_index_expectation");
        BiConsumer<String, Extent> from =
                (code, extent) ->
                        successions.putIfAbsent(
                                new Succession(
                                        new UnitRef(OLD, UnitKind.MINISTRY, code), ref, extent),
                                row.where());
        row.list("predecessor_codes", ";").forEach(code -> from.accept(code, Extent.WHOLE));
        row.list("partial_predecessor_codes", ";").forEach(code -> from.accept(code, Extent.PART));
    }

    private UnitRef ministry(Period period, Table.Row row, String scopeColumn) {
        var ref = new UnitRef(period, UnitKind.MINISTRY, row.text("code"));
        add(
                new Ministry(
                        ref,
                        row.text("name_vi"),
                        row.text("name_en"),
                        row.text("kind"),
                        row.text(scopeColumn),
                        row.list("source", ";")),
                row);
        return ref;
    }

    private void communeSuccession(Table.Row row) {
        var from = new UnitRef(OLD, UnitKind.COMMUNE, code(row, "old_code", 5));
        var to = new UnitRef(NEW, UnitKind.COMMUNE, code(row, "new_code", 5));
        var extent = Extent.valueOf(row.text("extent").toUpperCase(java.util.Locale.ROOT));
        successions.put(new Succession(from, to, extent), row.where());
    }

    private void add(Unit unit, Table.Row row) {
        if (unit.name().isEmpty()) {
            throw new IllegalArgumentException("The unit " + unit.ref() + " has no name.");
        }
        if (units.put(unit, row.where()) != null) {
            throw new IllegalArgumentException("The row of " + unit.ref() + " stands twice.");
        }
    }

    private static String code(Table.Row row, String column, int digits) {
        String code = row.text(column);
        if (!code.matches("[0-9]{" + digits + "}")) {
            throw new IllegalArgumentException(
                    column + " must have " + digits + " digits, not \"" + code + "\".");
        }
        return code;
    }
}
