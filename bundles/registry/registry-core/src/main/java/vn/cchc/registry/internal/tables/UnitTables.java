package vn.cchc.registry.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Province;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;

/** All units and successions, indexed for look-up; immutable once read. */
public final class UnitTables {
    private final Map<UnitRef, Unit> units = new TreeMap<>();
    private final Map<KindOfPeriod, Map<UnitRef, Unit>> lists = new HashMap<>();
    private final Map<UnitRef, List<Unit>> children = new LinkedHashMap<>();
    private final Map<UnitRef, List<Succession>> successors = new LinkedHashMap<>();
    private final Map<UnitRef, List<Succession>> predecessors = new LinkedHashMap<>();
    private final Map<String, List<Unit>> named = new LinkedHashMap<>();
    private final Set<Period> periods = new TreeSet<>();

    private UnitTables() {}

    /** Reads the files; refused with every fault when one line is wrong. */
    public static Verdict<UnitTables> read(RegistryFiles files) {
        var problems = new ArrayList<Problem>();
        var reader = new UnitReader(files, problems);
        var tables = new UnitTables();
        reader.units().forEach((unit, where) -> tables.add(unit, where, problems));
        tables.link(reader.units(), problems);
        reader.successions()
                .forEach((succession, where) -> tables.add(succession, where, problems));
        return problems.isEmpty() ? Verdict.accepted(tables) : Verdict.refused(problems);
    }

    public Set<Period> periods() {
        return Set.copyOf(periods);
    }

    public Unit find(UnitRef ref) {
        return units.get(ref);
    }

    /** All units of a kind and period, in order of code. */
    public <U extends Unit> List<U> all(Period period, UnitKind kind, Class<U> type) {
        return lists.getOrDefault(new KindOfPeriod(period, kind), Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    public List<Unit> children(UnitRef ref) {
        return List.copyOf(children.getOrDefault(ref, List.of()));
    }

    public List<Succession> successors(UnitRef ref) {
        return List.copyOf(successors.getOrDefault(ref, List.of()));
    }

    public List<Succession> predecessors(UnitRef ref) {
        return List.copyOf(predecessors.getOrDefault(ref, List.of()));
    }

    public List<Unit> named(Period period, UnitKind kind, String text) {
        return List.copyOf(named.getOrDefault(nameKey(period, kind, text), List.of()));
    }

    private static String nameKey(Period period, UnitKind kind, String text) {
        return period + " " + kind + " " + NameKey.of(text);
    }

    private void add(Unit unit, String where, List<Problem> problems) {
        if (units.put(unit.ref(), unit) != null) {
            problems.add(
                    new Problem(
                            "REG-103",
                            where,
                            "The code " + unit.ref().code() + " stands twice.",
                            "Remove one row."));
        }
        lists.computeIfAbsent(
                        new KindOfPeriod(unit.ref().period(), unit.ref().kind()),
                        k -> new TreeMap<>())
                .put(unit.ref(), unit);
        periods.add(unit.ref().period());
        for (String name : names(unit)) {
            named.computeIfAbsent(
                            nameKey(unit.ref().period(), unit.ref().kind(), name),
                            k -> new ArrayList<>())
                    .add(unit);
        }
    }

    private static Set<String> names(Unit unit) {
        var keys = new HashSet<String>();
        var names = new ArrayList<String>();
        for (String name : spellings(unit)) {
            if (!name.isEmpty() && keys.add(NameKey.of(name))) {
                names.add(name);
            }
        }
        return Set.copyOf(names);
    }

    private static List<String> spellings(Unit unit) {
        var all = new ArrayList<>(List.of(unit.name(), unit.fullName()));
        if (unit instanceof Province province) {
            all.add(province.nameEn());
            all.addAll(province.aliases());
        }
        return all;
    }

    private void link(Map<Unit, String> read, List<Problem> problems) {
        read.forEach(
                (unit, where) ->
                        UnitReader.parents(unit)
                                .forEach(parent -> link(unit, parent, where, problems)));
    }

    private void link(Unit unit, UnitRef parent, String where, List<Problem> problems) {
        if (!units.containsKey(parent)) {
            problems.add(
                    new Problem(
                            "REG-104",
                            where,
                            "There is no unit " + parent + ".",
                            "Correct the code or add the unit."));
            return;
        }
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit);
    }

    private void add(Succession succession, String where, List<Problem> problems) {
        if (!units.containsKey(succession.to())) {
            problems.add(
                    new Problem(
                            "REG-105",
                            where,
                            "The successor " + succession.to() + " does not exist.",
                            "Correct the code or add the unit."));
            return;
        }
        successors.computeIfAbsent(succession.from(), f -> new ArrayList<>()).add(succession);
        predecessors.computeIfAbsent(succession.to(), t -> new ArrayList<>()).add(succession);
    }

    private record KindOfPeriod(Period period, UnitKind kind) {}
}
