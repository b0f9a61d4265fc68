package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.Where;

/** Reads a file of answers into totals by cell, and tells everything that is wrong with it. */
public final class ClusterSample {
    private final Layout layout;
    private final List<String[]> cells;
    private final WideTotals totals;

    private ClusterSample(Layout layout, List<String[]> cells, WideTotals totals) {
        this.layout = layout;
        this.cells = cells;
        this.totals = totals;
    }

    /**
     * From a CSV file, or from a frozen answer file, which is told by its first line.
     *
     * @param threads at least 1; the result does not depend on it
     * @throws IOException when the file cannot be read
     */
    public static Verdict<ClusterSample> of(Layout layout, Path answers, int threads)
            throws IOException {
        return FrozenColumns.isFrozen(answers)
                ? ofFrozen(layout, answers, threads)
                : ofCsv(layout, answers, threads);
    }

    private static Verdict<ClusterSample> ofCsv(Layout layout, Path answers, int threads)
            throws IOException {
        var header = CsvHeader.of(answers);
        if (header.value().isEmpty()) {
            return Verdict.refused(header.problems());
        }
        var names = header.value().get();
        var missing = CsvHeader.missing(layout.columns(), names);
        if (!missing.isEmpty()) {
            return Verdict.refused(missing);
        }
        try (var pieces = new CsvPieces(answers)) {
            var readings = readings(layout, threads);
            var works =
                    readings.stream()
                            .map(rows -> new CsvReading(layout, names, pieces, rows))
                            .toList();
            return collected(layout, readings, works, pieces::before, Where.LINE);
        }
    }

    private static Verdict<ClusterSample> ofFrozen(Layout layout, Path answers, int threads)
            throws IOException {
        try (var columns = FrozenColumns.open(answers)) {
            var missing = CsvHeader.missing(layout.columns(), columns.names());
            if (!missing.isEmpty()) {
                return Verdict.refused(missing);
            }
            var readings = readings(layout, threads);
            var plan = FrozenPlan.of(layout, columns);
            var works = readings.stream().map(rows -> new FrozenReading(plan, rows)).toList();
            return collected(layout, readings, works, plan::before, Where.ROW);
        }
    }

    private static List<RowReading> readings(Layout layout, int threads) {
        var readings = new ArrayList<RowReading>();
        for (int thread = 0; thread < threads; thread++) {
            readings.add(new RowReading(layout));
        }
        return readings;
    }

    private interface Before {
        Map<Integer, Long> before();
    }

    private static Verdict<ClusterSample> collected(
            Layout layout,
            List<RowReading> readings,
            List<? extends Workers.Work> works,
            Before before,
            LanguageText word)
            throws IOException {
        try {
            Workers.run(works);
        } catch (ArithmeticException e) {
            return Verdict.refused(FileFault.WEIGHTS_TOO_LARGE.at(Where.column(layout.weight())));
        }
        var faults = readings.stream().map(rows -> rows.faults).toList();
        var problems = Faults.problems(faults, before.before(), word);
        return problems.isEmpty()
                ? Verdict.accepted(joined(layout, readings))
                : Verdict.refused(problems);
    }

    private static ClusterSample joined(Layout layout, List<RowReading> readings) {
        var totals = new WideTotals(layout.questions().size());
        var numbers = new java.util.HashMap<List<String>, Integer>();
        var cells = new ArrayList<String[]>();
        for (var rows : readings) {
            int[] target = new int[rows.cells.size()];
            for (int cell = 0; cell < target.length; cell++) {
                String[] values = rows.cells.values(cell);
                Integer number = numbers.get(List.of(values));
                if (number == null) {
                    number = cells.size();
                    numbers.put(List.of(values), number);
                    cells.add(values);
                }
                target[cell] = number;
            }
            rows.totals.addTo(totals, target);
        }
        return new ClusterSample(layout, cells, totals);
    }

    Layout layout() {
        return layout;
    }

    int cells() {
        return cells.size();
    }

    /** Where some key columns stand among all, for {@link #values}. */
    int[] places(List<String> columns) {
        return columns.stream().mapToInt(layout.keys()::indexOf).toArray();
    }

    /** Values of some key columns in a cell. */
    List<String> values(int cell, int[] places) {
        String[] values = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = cells.get(cell)[places[i]];
        }
        return List.of(values);
    }

    WideTotals totals() {
        return totals;
    }
}
