package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;

/** Reads {@code rules.csv}: one row a step, the rows of a rule one after the other. */
final class RulesReader {
    static final Columns COLUMNS =
            new Columns(
                    List.of(
                            "rule",
                            "branch",
                            "kind",
                            "measure_vi",
                            "measure_en",
                            "threshold",
                            "points",
                            "confidence",
                            "source"),
                    List.of());
    static final String NOT_APPLICABLE = "not-applicable";
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final Problems problems;
    private final NodeCells cells;

    RulesReader(Problems problems) {
        this.problems = problems;
        this.cells = new NodeCells(Ladder.POINTS, problems);
    }

    /** The rules by name, in the order of the file. */
    List<RuleFile> read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            problems.add(TextFault.EMPTY, sheet.file());
        }
        Map<String, List<RuleRow>> byRule = new LinkedHashMap<>();
        Optional<String> before = Optional.empty();
        for (var row : sheet.rows().stream().map(this::read).toList()) {
            if (row.rule().isPresent()) {
                String rule = row.rule().get();
                if (byRule.containsKey(rule) && !row.rule().equals(before)) {
                    problems.add(PointsFault.RULE_APART, row.where(), rule);
                }
                byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(row);
            }
            before = row.rule();
        }
        return byRule.values().stream().map(rows -> new RuleFile(List.copyOf(rows))).toList();
    }

    private RuleRow read(Row row) {
        boolean notApplicable = row.cell("kind").filter(NOT_APPLICABLE::equals).isPresent();
        return new RuleRow(
                row,
                name(row, "rule", cells.required(row, "rule")),
                name(row, "branch", row.cell("branch")),
                notApplicable,
                notApplicable ? Optional.empty() : kind(row),
                cells.optionalText(row, "measure"),
                row.cell("threshold"),
                award(row, notApplicable),
                cells.word(row, "confidence", Confidence.class),
                row.cell("source"));
    }

    private Optional<String> name(Row row, String column, Optional<String> name) {
        name.filter(n -> !n.matches(NAME))
                .ifPresent(n -> problems.add(PointsFault.RULE_NAME, row.where(), n, column));
        return name.filter(n -> n.matches(NAME));
    }

    private Optional<Kind> kind(Row row) {
        Optional<String> word = cells.required(row, "kind");
        Optional<Kind> kind = word.flatMap(w -> Words.constant(Kind.class, w));
        if (word.isPresent() && kind.isEmpty()) {
            String words =
                    Stream.concat(Words.of(Kind.class).stream(), Stream.of(NOT_APPLICABLE))
                            .collect(Collectors.joining(", "));
            problems.add(TextFault.CELL_WORD, row.where(), word.get(), "kind", words);
        }
        return kind;
    }

    private Optional<Award> award(Row row, boolean notApplicable) {
        if (notApplicable) {
            return Optional.empty();
        }
        cells.required(row, "threshold");
        Optional<String> cell = cells.required(row, "points");
        Optional<Award> award = cell.flatMap(Points::award);
        if (cell.isPresent() && award.isEmpty()) {
            problems.add(PointsFault.AWARD, row.where(), cell.get());
        }
        return award;
    }
}
