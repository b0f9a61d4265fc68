package vn.cchc.scoring.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.SheetFault;
import vn.cchc.scoring.points.ScoreRows.Cell;
import vn.cchc.scoring.points.ScoreRows.Row;
import vn.cchc.scoring.points.ScoreSheet.Entry;

/**
 * Reads a score sheet, a CSV in UTF-8 with the columns {@code unit, criterion, stage, value, note},
 * and refuses it whole with every problem by line and column.
 *
 * <p>A value is what the rule of the criterion asks for: {@code yes} or {@code no}; a percentage
 * ({@code 95.5}) or its inputs ({@code 19/20}); a count; days late; handled/arisen ({@code 12/12});
 * with a branch before it where the rule has branches ({@code plan: 95}); {@code n/a} where the
 * rule allows it.
 */
public final class ScoreSheetReader {
    private final PointsOfCriteria methodology;
    private final Period period;
    private final PointsTree tree;
    private final Map<String, UnitRef> units = new LinkedHashMap<>();

    /**
     * @param assessed the units that may stand in the sheet, all of one period and kind
     */
    public ScoreSheetReader(
            PointsOfCriteria methodology, Period period, Collection<UnitRef> assessed) {
        this.methodology = methodology;
        this.period = period;
        this.tree = new PointsTree(methodology);
        assessed.forEach(unit -> units.put(unit.code(), unit));
    }

    public Verdict<ScoreSheet> read(byte[] csv) {
        Verdict<List<Row>> rows = ScoreRows.read(csv);
        return rows.value().map(this::sheet).orElseGet(() -> Verdict.refused(rows.problems()));
    }

    private Verdict<ScoreSheet> sheet(List<Row> rows) {
        var problems = new ArrayList<Problem>();
        var entries = new ArrayList<Entry>();
        var lines = new HashMap<List<Object>, Integer>();
        for (var row : rows) {
            entry(row, problems).ifPresent(e -> add(e, row, lines, entries, problems));
        }
        return problems.isEmpty()
                ? Verdict.accepted(new ScoreSheet(entries))
                : Verdict.refused(problems);
    }

    private static void add(
            Entry entry,
            Row row,
            Map<List<Object>, Integer> lines,
            List<Entry> entries,
            List<Problem> problems) {
        List<Object> key = List.of(entry.unit(), entry.criterion(), entry.stage());
        Integer first = lines.putIfAbsent(key, row.line());
        if (first == null) {
            entries.add(entry);
        } else {
            problems.add(
                    SheetFault.TWICE.at(
                            row.cell("stage").where(),
                            entry.criterion(),
                            entry.unit().code(),
                            entry.stage().word(),
                            first));
        }
    }

    private Optional<Entry> entry(Row row, List<Problem> problems) {
        Optional<UnitRef> unit = filled(row.cell("unit"), problems).flatMap(c -> unit(c, problems));
        Optional<PointsCriterion> leaf =
                filled(row.cell("criterion"), problems).flatMap(c -> leaf(c, problems));
        Optional<Cell> stageCell = filled(row.cell("stage"), problems);
        Optional<Cell> valueCell = filled(row.cell("value"), problems);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stage> stage = stageCell.flatMap(c -> stage(c, leaf.get(), problems));
        Optional<Given> given = valueCell.flatMap(c -> given(c, leaf.get(), problems));
        return unit.isPresent() && stage.isPresent() && given.isPresent()
                ? Optional.of(
                        new Entry(
                                unit.get(),
                                leaf.get().code(),
                                stage.get(),
                                given.get(),
                                row.cell("note").text()))
                : Optional.empty();
    }

    private static Optional<Cell> filled(Cell cell, List<Problem> problems) {
        if (cell.text().isEmpty()) {
            problems.add(SheetFault.EMPTY.at(cell.where()));
        }
        return Optional.of(cell).filter(c -> !c.text().isEmpty());
    }

    private Optional<UnitRef> unit(Cell cell, List<Problem> problems) {
        UnitRef unit = units.get(cell.text());
        if (unit == null) {
            String kind = methodology.units().scope().word();
            problems.add(SheetFault.UNIT.at(cell.where(), cell.text(), kind, period));
        }
        return Optional.ofNullable(unit);
    }

    private Optional<PointsCriterion> leaf(Cell cell, List<Problem> problems) {
        Optional<PointsCriterion> node = methodology.criterion(cell.text());
        if (node.isEmpty()) {
            problems.add(SheetFault.CRITERION.at(cell.where(), cell.text()));
        } else if (!node.get().leaf()) {
            problems.add(SheetFault.NOT_A_LEAF.at(cell.where(), cell.text()));
        }
        return node.filter(PointsCriterion::leaf);
    }

    private static Optional<Stage> stage(Cell cell, PointsCriterion leaf, List<Problem> problems) {
        List<Stage> possible = Stage.of(leaf.pointsFrom().orElseThrow());
        Optional<Stage> stage = Stage.of(cell.text()).filter(possible::contains);
        if (stage.isEmpty()) {
            String words = possible.stream().map(Stage::word).collect(Collectors.joining(", "));
            problems.add(SheetFault.STAGE.at(cell.where(), cell.text(), leaf.code(), words));
        }
        return stage;
    }

    private Optional<Given> given(Cell cell, PointsCriterion leaf, List<Problem> problems) {
        Optional<Given> given = tree.read(leaf, cell.text());
        if (given.isEmpty()) {
            problems.add(
                    SheetFault.VALUE.at(
                            cell.where(), cell.text(), leaf.code(), tree.expects(leaf)));
        }
        return given;
    }
}
