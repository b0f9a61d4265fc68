package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Digits;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** Reads {@code published.csv}. */
final class PublishedReader {
    static final Columns COLUMNS =
            new Columns(
                    List.of("scope", "unit", "criterion", "value", "rank", "source", "note"),
                    List.of());
    private static final int MOST_UNITS = 999;
    private static final Map<UnitKind, String> CODES =
            Map.of(
                    UnitKind.NATION, UnitRef.NATION_CODE,
                    UnitKind.PROVINCE, "[0-9]{2}",
                    UnitKind.MINISTRY, "[A-Z0-9]{1,16}");

    private final Set<String> criteria;
    private final Optional<Set<String>> provinces;
    private final Optional<Integer> digits;
    private final List<UnitKind> scopes;
    private final Problems problems;
    private final Map<String, Row> seen = new HashMap<>();

    /**
     * @param criteria codes of the tree; empty when it could not be read
     * @param provinces codes of the year's period; empty when the period is not known
     * @param digits decimals of a published figure
     * @param scope the kind of unit that has figures beside the nation
     */
    PublishedReader(
            Set<String> criteria,
            Optional<Set<String>> provinces,
            Optional<Integer> digits,
            UnitKind scope,
            Problems problems) {
        this.criteria = criteria;
        this.provinces = provinces;
        this.digits = digits;
        this.scopes = List.of(UnitKind.NATION, scope);
        this.problems = problems;
    }

    /** The figures of the rows in which nothing is wrong. */
    List<PublishedFigure> read(Sheet sheet) {
        var figures = new ArrayList<PublishedFigure>();
        for (var row : sheet.rows()) {
            int before = problems.count();
            Optional<UnitKind> scope = scope(row);
            Optional<String> unit = unit(row, scope);
            Optional<String> criterion = criterion(row);
            Optional<BigDecimal> value = value(row);
            OptionalInt rank = rank(row, scope);
            Optional<String> source = required(row, "source");
            examineTwice(row, unit, criterion);
            if (problems.count() == before) {
                figures.add(
                        new PublishedFigure(
                                unit.orElseThrow(),
                                criterion.orElseThrow(),
                                value,
                                rank,
                                source.orElseThrow(),
                                row.cell("note").orElse("")));
            }
        }
        return figures;
    }

    private Optional<UnitKind> scope(Row row) {
        Optional<String> word = required(row, "scope");
        Optional<UnitKind> scope = word.flatMap(UnitKind::of).filter(scopes::contains);
        if (word.isPresent() && scope.isEmpty()) {
            String words = String.join(", ", scopes.stream().map(UnitKind::word).toList());
            problems.add(TextFault.CELL_WORD, row.where(), word.get(), "scope", words);
        }
        return scope;
    }

    private Optional<String> unit(Row row, Optional<UnitKind> scope) {
        Optional<String> unit = required(row, "unit");
        if (unit.isPresent() && scope.isPresent() && !unit.get().matches(CODES.get(scope.get()))) {
            problems.add(FigureFault.UNIT, row.where(), unit.get(), scope.get().word());
        } else if (scope.filter(UnitKind.PROVINCE::equals).isPresent()) {
            unit.filter(code -> provinces.filter(known -> !known.contains(code)).isPresent())
                    .ifPresent(code -> problems.add(FigureFault.NO_PROVINCE, row.where(), code));
        }
        return unit;
    }

    private Optional<String> criterion(Row row) {
        Optional<String> criterion = required(row, "criterion");
        criterion
                .filter(code -> !criteria.isEmpty() && !criteria.contains(code))
                .ifPresent(
                        code -> {
                            var hint = new Nearest(criteria).hint(code);
                            problems.add(FigureFault.CRITERION, row.where(), code, hint);
                        });
        return criterion;
    }

    private Optional<BigDecimal> value(Row row) {
        Optional<String> cell = row.cell("value");
        if (cell.isEmpty() && row.cell("rank").isEmpty()) {
            problems.add(FigureFault.NOTHING, row.where());
        }
        Optional<BigDecimal> value =
                cell.flatMap(Percent::read)
                        .filter(v -> digits.isEmpty() || v.scale() == digits.get());
        if (cell.isPresent() && value.isEmpty()) {
            String decimals = digits.map(String::valueOf).orElse("its");
            problems.add(FigureFault.VALUE, row.where(), cell.get(), decimals);
        }
        return value;
    }

    private OptionalInt rank(Row row, Optional<UnitKind> scope) {
        Optional<String> cell = row.cell("rank");
        Optional<Integer> rank = cell.flatMap(c -> Digits.read(c, 1, MOST_UNITS));
        if (cell.isPresent() && rank.isEmpty()) {
            problems.add(TextFault.CELL_NUMBER, row.where(), cell.get(), "rank", 1, MOST_UNITS);
        }
        if (cell.isPresent() && scope.filter(s -> s == UnitKind.NATION).isPresent()) {
            problems.add(FigureFault.NATION_RANK, row.where());
        }
        return rank.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private void examineTwice(Row row, Optional<String> unit, Optional<String> criterion) {
        if (unit.isEmpty() || criterion.isEmpty()) {
            return;
        }
        Row first = seen.putIfAbsent(unit.get() + " " + criterion.get(), row);
        if (first != null) {
            problems.add(
                    FigureFault.FIGURE_TWICE,
                    row.where(),
                    unit.get(),
                    criterion.get(),
                    Place.line(first.where()));
        }
    }

    private Optional<String> required(Row row, String column) {
        Optional<String> cell = row.cell(column);
        if (cell.isEmpty()) {
            problems.add(TextFault.EMPTY_CELL, row.where(), column);
        }
        return cell;
    }
}
