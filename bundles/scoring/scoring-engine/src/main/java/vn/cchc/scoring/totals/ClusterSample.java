package vn.cchc.scoring.totals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.Where;

/**
 * Reads a file of answers into totals by cell, and tells everything that is wrong with it. Cells
 * are in ascending order of their keys, so that nothing behind depends on the order of the rows.
 */
public final class ClusterSample {
    private final Layout layout;
    private final CellKey[] cells;
    private final WideTotals totals;
    private final boolean[] weighted;

    private ClusterSample(Layout layout, CellKey[] cells, WideTotals totals, boolean[] weighted) {
        this.layout = layout;
        this.cells = cells;
        this.totals = totals;
        this.weighted = weighted;
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
            var works = new ArrayList<CsvReading>();
            for (var rows : readings) {
                works.add(new CsvReading(layout, names, pieces, rows));
            }
            return collected(layout, readings, works, pieces);
        }
    }

    private static Verdict<ClusterSample> ofFrozen(Layout layout, Path answers, int threads)
            throws IOException {
        try (var columns = FrozenColumns.open(answers, new FrozenPlan(layout))) {
            var missing = CsvHeader.missing(layout.columns(), columns.names());
            if (!missing.isEmpty()) {
                return Verdict.refused(missing);
            }
            var readings = readings(layout, threads);
            var blocks = new FrozenBlocks(columns);
            var works = new ArrayList<FrozenReading>();
            for (var rows : readings) {
                works.add(new FrozenReading(columns, blocks, rows));
            }
            return collected(layout, readings, works, blocks);
        }
    }

    private static List<RowReading> readings(Layout layout, int threads) {
        var readings = new ArrayList<RowReading>();
        for (int thread = 0; thread < threads; thread++) {
            readings.add(new RowReading(layout));
        }
        return readings;
    }

    private static Verdict<ClusterSample> collected(
            Layout layout,
            List<RowReading> readings,
            List<? extends Workers.Work> works,
            Lines lines)
            throws IOException {
        try {
            Workers.run(works);
            var faults = new ArrayList<Faults>();
            for (var rows : readings) {
                faults.add(rows.faults);
            }
            var problems = Faults.problems(faults, lines);
            return problems.isEmpty()
                    ? Verdict.accepted(joined(layout, readings))
                    : Verdict.refused(problems);
        } catch (ArithmeticException e) {
            return Verdict.refused(FileFault.WEIGHTS_TOO_LARGE.at(Where.column(layout.weight())));
        }
    }

    private static ClusterSample joined(Layout layout, List<RowReading> readings) {
        var dictionary = new ByteDictionary();
        var numbers = new ArrayList<int[]>();
        for (var rows : readings) {
            numbers.add(rows.cells.numbersIn(dictionary));
        }
        var cells = new CellKey[dictionary.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = new CellKey(dictionary.get(cell));
        }
        int[] places = placesInOrder(cells, dictionary);
        var totals = new WideTotals(layout.questions().size(), cells.length);
        boolean[] weighted = new boolean[cells.length];
        long all = 0;
        for (int thread = 0; thread < numbers.size(); thread++) {
            int[] target = numbers.get(thread);
            var ofThread = readings.get(thread).totals;
            for (int cell = 0; cell < target.length; cell++) {
                target[cell] = places[target[cell]];
                weighted[target[cell]] |= ofThread.isWeighted(cell);
            }
            all = ofThread.addTo(totals, target, all);
        }
        return new ClusterSample(layout, cells, totals, weighted);
    }

    /** Sorts the keys; gives the place of each by its number in the dictionary. */
    private static int[] placesInOrder(CellKey[] cells, ByteDictionary dictionary) {
        Arrays.sort(cells);
        int[] places = new int[cells.length];
        for (int place = 0; place < cells.length; place++) {
            byte[] bytes = cells[place].bytes();
            places[dictionary.find(bytes, 0, bytes.length)] = place;
        }
        return places;
    }

    Layout layout() {
        return layout;
    }

    int cells() {
        return cells.length;
    }

    CellKey key(int cell) {
        return cells[cell];
    }

    /** Whether a cell has a row with a weight above zero. */
    boolean isWeighted(int cell) {
        return weighted[cell];
    }

    WideTotals totals() {
        return totals;
    }
}
