package vn.cchc.scoring.internal.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.RankRobustness.Choice;
import vn.cchc.scoring.RankRobustness.Influence;
import vn.cchc.scoring.RankRobustness.Range;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * The robustness of a ranking as lines of text: {@code trials,number,seed,spread,level,mean shift},
 * then {@code range,kind of unit,code,published,best,worst} and {@code
 * influence,choice,alone,together}. What units are called stands in the registry.
 */
final class RobustnessText {
    private RobustnessText() {}

    static byte[] write(RankRobustness tried) {
        var lines = new KeptLines();
        lines.add(
                "trials",
                tried.trials(),
                tried.seed(),
                tried.spread(),
                tried.level(),
                tried.meanShift());
        for (var range : tried.ranges()) {
            var unit = range.unit();
            lines.add(
                    "range",
                    unit.kind().word(),
                    unit.code(),
                    range.published(),
                    range.best(),
                    range.worst());
        }
        tried.influences()
                .forEach(i -> lines.add("influence", i.choice(), i.alone(), i.together()));
        return lines.bytes();
    }

    /** Of the very result it was written for. */
    static RankRobustness read(byte[] content, ResultSummary result, UnitNames names) {
        var lines = KeptLines.read(content);
        var head = lines.get(0);
        return new RankRobustness(
                result,
                number(head, 1),
                Long.parseLong(head.get(2)),
                number(head, 3),
                number(head, 4),
                only("range", lines).stream().map(line -> range(line, result, names)).toList(),
                only("influence", lines).stream().map(RobustnessText::influence).toList(),
                new BigDecimal(head.get(5)));
    }

    private static List<CSVRecord> only(String kind, List<CSVRecord> lines) {
        return lines.stream().filter(line -> line.get(0).equals(kind)).toList();
    }

    private static Range range(CSVRecord line, ResultSummary result, UnitNames names) {
        var kind = UnitKind.of(line.get(1)).orElseThrow();
        var unit = new UnitRef(result.registry(), kind, line.get(2));
        return new Range(unit, names.of(unit), number(line, 3), number(line, 4), number(line, 5));
    }

    private static Influence influence(CSVRecord line) {
        return new Influence(
                Choice.valueOf(line.get(1)),
                new BigDecimal(line.get(2)),
                new BigDecimal(line.get(3)));
    }

    private static int number(CSVRecord line, int place) {
        return Integer.parseInt(line.get(place));
    }
}
