package vn.cchc.figures.internal.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.figures.Bridging;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.faults.CatalogueFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.table.TableRow;

/**
 * Reads the rows of a catalogue against what is there already.
 *
 * @param known newest versions by code
 */
public record CatalogueReading(Map<String, Indicator> known) {

    /** A row and what it says. */
    private record Read(TableRow row, Indicator indicator) {}

    /** The indicators that are new or changed, with their next version. */
    public Verdict<List<Indicator>> read(List<TableRow> rows) {
        var problems = new ArrayList<Problem>();
        var read = new LinkedHashMap<String, Read>();
        for (var row : rows) {
            var verdict = IndicatorReading.read(row);
            problems.addAll(verdict.problems());
            verdict.value()
                    .filter(indicator -> read.containsKey(indicator.code()))
                    .ifPresent(
                            twice ->
                                    problems.add(
                                            CatalogueFault.TWICE.at(
                                                    row.place("code"), twice.code())));
            verdict.value().ifPresent(i -> read.putIfAbsent(i.code(), new Read(row, i)));
        }
        // A row that cannot be read would be told again as an indicator that is not there.
        if (problems.isEmpty()) {
            together(read, problems);
        }
        return problems.isEmpty() ? Verdict.accepted(changes(read)) : Verdict.refused(problems);
    }

    private void together(Map<String, Read> read, List<Problem> problems) {
        var all = new LinkedHashMap<>(known);
        read.forEach((code, one) -> all.put(code, one.indicator()));
        for (var one : read.values()) {
            parts(one, all, problems);
            ratio(one, all, problems);
            later(one, problems);
        }
        for (var one : read.values()) {
            if (circular(one.indicator().code(), all)) {
                problems.add(
                        CatalogueFault.CIRCLE.at(one.row().place("parts"), one.indicator().code()));
            }
        }
    }

    private static void parts(Read total, Map<String, Indicator> all, List<Problem> problems) {
        LanguageText place = total.row().place("parts");
        for (String code : total.indicator().parts()) {
            var part = all.get(code);
            if (part == null) {
                problems.add(CatalogueFault.NO_SUCH.at(place, code));
            } else if (!alike(part, total.indicator())) {
                problems.add(CatalogueFault.PART_DIFFERS.at(place, code));
            }
        }
    }

    private static boolean alike(Indicator part, Indicator total) {
        return part.unit() == total.unit()
                && part.frequency() == total.frequency()
                && part.agencies().containsAll(total.agencies());
    }

    private static void ratio(Read read, Map<String, Indicator> all, List<Problem> problems) {
        if (!(read.indicator().bridging() instanceof Bridging.Ratio ratio)) {
            return;
        }
        Map.of("numerator", ratio.numerator(), "denominator", ratio.denominator())
                .forEach(
                        (column, code) -> {
                            var place = read.row().place(column);
                            var part = all.get(code);
                            if (part == null) {
                                problems.add(CatalogueFault.NO_SUCH.at(place, code));
                            } else if (!(part.bridging() instanceof Bridging.Sum)
                                    || part.frequency() != read.indicator().frequency()) {
                                problems.add(CatalogueFault.RATIO_OF.at(place, code));
                            }
                        });
    }

    private void later(Read read, List<Problem> problems) {
        var before = known.get(read.indicator().code());
        if (before == null || same(before, read.indicator())) {
            return;
        }
        if (!read.indicator().validFrom().isAfter(before.validFrom())) {
            problems.add(
                    CatalogueFault.NOT_LATER.at(
                            read.row().place("valid_from"),
                            read.indicator().validFrom(),
                            before.validFrom()));
        }
        if (before.frequency() != read.indicator().frequency()
                || before.unit() != read.indicator().unit()) {
            problems.add(CatalogueFault.FREQUENCY_FIXED.at(read.row().place("frequency")));
        }
    }

    private static boolean circular(String code, Map<String, Indicator> all) {
        var below = new HashSet<String>();
        collect(code, all, below);
        return below.contains(code);
    }

    private static void collect(String code, Map<String, Indicator> all, Set<String> below) {
        var indicator = all.get(code);
        for (String part : indicator == null ? List.<String>of() : indicator.parts()) {
            if (below.add(part)) {
                collect(part, all, below);
            }
        }
    }

    private List<Indicator> changes(Map<String, Read> read) {
        var changes = new ArrayList<Indicator>();
        for (var one : read.values()) {
            var before = known.get(one.indicator().code());
            if (before == null) {
                changes.add(one.indicator());
            } else if (!same(before, one.indicator())) {
                changes.add(one.indicator().asVersion(before.version() + 1));
            }
        }
        return changes;
    }

    private static boolean same(Indicator before, Indicator after) {
        return IndicatorCells.of(before).equals(IndicatorCells.of(after));
    }
}
