package vn.cchc.scoring.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;
import vn.cchc.survey.AnswerTable;

/** Reads the columns of a design and finds everything that is wrong with them. */
final class SampleReading {
    private static final LanguageText DESIGN = new LanguageText("thiết kế mẫu", "design");

    private final SampleDesign design;
    private final AnswerTable table;
    private final List<Problem> problems = new ArrayList<>();

    SampleReading(SampleDesign design, AnswerTable table) {
        this.design = design;
        this.table = table;
    }

    Verdict<Sample> sample() {
        requireColumns();
        if (!problems.isEmpty()) {
            return Verdict.refused(problems);
        }
        var levels = levels();
        double[] weights = weights(levels);
        if (design.lonely() == LonelyRule.FAIL && problems.isEmpty()) {
            problems.addAll(lonely(levels.get(0)));
        }
        return problems.isEmpty()
                ? Verdict.accepted(new Sample(design, weights, levels, Optional.empty()))
                : Verdict.refused(problems);
    }

    private void requireColumns() {
        design.weight().ifPresent(this::requireColumn);
        design.strata().forEach(this::requireColumn);
        for (var stage : design.stages()) {
            stage.units().forEach(this::requireColumn);
            stage.size().ifPresent(this::requireColumn);
        }
        boolean sized = design.stages().stream().allMatch(stage -> stage.size().isPresent());
        if (design.weight().isEmpty() && !sized) {
            problems.add(SampleFault.NO_WEIGHT_OR_SIZE.at(DESIGN));
        }
    }

    private void requireColumn(String name) {
        if (table.column(name).isEmpty()) {
            problems.add(SampleFault.NO_DESIGN_COLUMN.at(Where.column(name)));
        }
    }

    private List<Level> levels() {
        int[] group = combined(design.strata());
        var levels = new ArrayList<Level>();
        for (var stage : design.stages()) {
            int[] inside =
                    stage.units().isEmpty()
                            ? IntStream.range(0, table.rows()).toArray()
                            : combined(stage.units());
            int[] unit = Level.pairs(group, inside);
            var level = Level.of(group, unit);
            stage.size().ifPresent(size -> readSizes(level, size));
            levels.add(level);
            group = unit;
        }
        return levels;
    }

    /** One number for each combination of values of these columns. */
    private int[] combined(List<String> columns) {
        int[] combined = new int[table.rows()];
        for (String name : columns) {
            var column = table.column(name).orElseThrow();
            requireValues(column);
            combined = Level.pairs(combined, column.codes());
        }
        return combined;
    }

    private void requireValues(AnswerTable.Column column) {
        for (int row = 0; row < table.rows(); row++) {
            if (column.codes()[row] == 0) {
                problem(SampleFault.EMPTY, column.name(), row);
            }
        }
    }

    private void readSizes(Level level, String column) {
        double[] sizes = numbers(column);
        double[] population = level.population();
        double[] first = new double[population.length];
        Arrays.fill(first, Double.NaN);
        for (int row = 0; row < sizes.length; row++) {
            int unit = level.unitOfRow()[row];
            double size = sizes[row];
            population[unit] = size < 1 ? level.drawn(unit) / size : size;
            if (!(size > 0) || population[unit] < level.drawn(unit) * (1 - 1e-9)) {
                problem(SampleFault.SIZE_BELOW_DRAWN, column, row);
            } else if (!Double.isNaN(first[unit]) && first[unit] != size) {
                problem(SampleFault.OTHER_SIZE, column, row);
            }
            first[unit] = size;
        }
        requireOneSize(level, first, column);
    }

    /** A count belongs to the group; only probabilities may differ between its units. */
    private void requireOneSize(Level level, double[] sizes, String column) {
        for (int[] units : level.unitsOfGroup()) {
            boolean counts = Arrays.stream(units).anyMatch(unit -> sizes[unit] >= 1);
            if (counts && Arrays.stream(units).mapToDouble(u -> sizes[u]).distinct().count() > 1) {
                problems.add(SampleFault.SIZES_IN_STRATUM.at(Where.column(column)));
                return;
            }
        }
    }

    private double[] weights(List<Level> levels) {
        if (design.weight().isPresent()) {
            return numbers(design.weight().get());
        }
        double[] weights = new double[table.rows()];
        Arrays.fill(weights, 1);
        for (var level : levels) {
            for (int row = 0; row < weights.length; row++) {
                weights[row] /= level.fraction(level.unitOfRow()[row]);
            }
        }
        return weights;
    }

    private double[] numbers(String name) {
        var column = table.column(name).orElseThrow();
        double[] values = column.dictionary().stream().mapToDouble(this::number).toArray();
        double[] numbers = new double[table.rows()];
        for (int row = 0; row < numbers.length; row++) {
            int code = column.codes()[row];
            numbers[row] = code == 0 ? Double.NaN : values[code - 1];
            if (!(numbers[row] >= 0)) {
                problem(SampleFault.NO_NUMBER, name, row);
            }
        }
        return numbers;
    }

    private double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private void problem(SampleFault fault, String column, int row) {
        problems.add(fault.at(Where.row(column, row + 1L)));
    }

    private List<Problem> lonely(Level level) {
        var problems = new ArrayList<Problem>();
        for (int row = 0; row < table.rows(); row++) {
            int unit = level.unitOfRow()[row];
            boolean single = level.drawn(unit) == 1;
            boolean whole = level.fraction(unit) > 1 - StagedVariance.WHOLE;
            var stratum = stratum(row);
            if (single
                    && !whole
                    && problems.stream().noneMatch(p -> p.where().equals(stratum.en()))) {
                problems.add(SampleFault.LONELY.at(stratum));
            }
        }
        return problems;
    }

    private LanguageText stratum(int row) {
        var values = new ArrayList<String>();
        for (String name : design.strata()) {
            values.add(table.column(name).orElseThrow().value(row).orElse(""));
        }
        return Where.stratum(values);
    }
}
