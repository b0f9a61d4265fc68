package vn.cchc.scoring.internal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.SamplingError;

/**
 * A breakdown as lines of text: {@code level,95}, then for each dimension {@code
 * dimension,code,vi,en}, for each of its groups {@code group,code,vi,en,forms}, and for each node
 * {@code cell,criterion,value,standard error,lower,upper,degrees of freedom,design effect}. What is
 * not there is empty.
 */
final class BreakdownText {
    private BreakdownText() {}

    static byte[] write(Breakdown breakdown) {
        var lines = new KeptLines();
        lines.add("level", breakdown.level());
        for (var dimension : breakdown.dimensions()) {
            var name = dimension.name();
            lines.add("dimension", dimension.code(), name.vi(), name.en());
            for (var group : dimension.groups()) {
                write(lines, group);
            }
        }
        return lines.bytes();
    }

    private static void write(KeptLines lines, Group group) {
        var name = group.name();
        lines.add("group", group.code(), name.vi(), name.en(), group.forms().orElse(null));
        for (var cell : group.cells()) {
            var error = cell.error();
            lines.add(
                    "cell",
                    cell.criterion(),
                    cell.value().orElse(null),
                    error.map(SamplingError::standardError).orElse(null),
                    error.map(SamplingError::lower).orElse(null),
                    error.map(SamplingError::upper).orElse(null),
                    error.map(SamplingError::degreesOfFreedom).orElse(null),
                    error.flatMap(SamplingError::designEffect).orElse(null));
        }
    }

    /** Of the very result it was written for. */
    static Breakdown read(byte[] content, Result result) {
        var lines = KeptLines.read(content);
        return new Breakdown(
                result.summary(),
                result.criteria(),
                new BigDecimal(lines.get(0).get(1)),
                KeptLines.blocks("dimension", lines).stream()
                        .map(BreakdownText::dimension)
                        .toList());
    }

    private static Dimension dimension(List<CSVRecord> lines) {
        var head = lines.get(0);
        return new Dimension(
                head.get(1),
                name(head),
                KeptLines.blocks("group", lines).stream().map(BreakdownText::group).toList());
    }

    private static Group group(List<CSVRecord> lines) {
        var head = lines.get(0);
        var cells = new ArrayList<Cell>();
        lines.subList(1, lines.size()).forEach(line -> cells.add(cell(line)));
        return new Group(
                head.get(1), name(head), KeptLines.text(head, 4).map(Integer::valueOf), cells);
    }

    private static Cell cell(CSVRecord line) {
        return new Cell(line.get(1), KeptLines.number(line, 2), error(line));
    }

    private static Optional<SamplingError> error(CSVRecord line) {
        return KeptLines.number(line, 3)
                .map(
                        error ->
                                new SamplingError(
                                        error,
                                        new BigDecimal(line.get(4)),
                                        new BigDecimal(line.get(5)),
                                        Integer.parseInt(line.get(6)),
                                        KeptLines.number(line, 7)));
    }

    private static LanguageText name(CSVRecord head) {
        return new LanguageText(head.get(2), head.get(3));
    }
}
