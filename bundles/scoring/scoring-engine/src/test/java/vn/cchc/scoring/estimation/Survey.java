package vn.cchc.scoring.estimation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import vn.cchc.survey.AnswerTable;

/** One of the oracle's samples: its columns, and a design put on it. */
record Survey(AnswerTable table, Estimator estimator) {
    private static final Set<String> VALID = Set.of("1", "2", "3", "4", "5");
    private static final Set<String> SATISFIED = Set.of("4", "5");

    static AnswerTable table(Path file) {
        try {
            var lines = Files.readAllLines(file);
            String[] names = lines.get(0).split(",", -1);
            var rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
            var columns = new ArrayList<AnswerTable.Column>();
            for (int c = 0; c < names.length; c++) {
                int column = c;
                columns.add(
                        AnswerTable.Column.of(names[c], rows.size(), row -> rows.get(row)[column]));
            }
            return new AnswerTable(rows.size(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnswerTable with(AnswerTable table, String name, IntFunction<String> value) {
        var columns = new ArrayList<>(table.columns());
        columns.add(AnswerTable.Column.of(name, table.rows(), value));
        return new AnswerTable(table.rows(), columns);
    }

    /** The lonely rule is put on afterwards, so that strata of one unit can be looked at. */
    static Survey of(AnswerTable table, SampleDesign design) {
        var lenient = design.lonely(LonelyRule.ADJUST, false);
        var sample = Sample.of(lenient, table).orRefuse();
        return new Survey(
                table, new Estimator(sample.lonely(design.lonely(), design.lonelyInDomain())));
    }

    Survey lonely(LonelyRule rule, boolean inDomain) {
        return new Survey(table, new Estimator(estimator.sample().lonely(rule, inDomain)));
    }

    Survey calibrated(Calibration calibration) {
        return new Survey(table, new Estimator(estimator.sample().calibrated(calibration)));
    }

    Domain all() {
        return estimator.sample().everybody();
    }

    Domain where(String column, String value) {
        return all().where(row -> text(column, row).equals(value));
    }

    String text(String column, int row) {
        return table.column(column).orElseThrow().value(row).orElse("");
    }

    double[] numbers(String column) {
        double[] numbers = new double[table.rows()];
        Arrays.setAll(
                numbers,
                row ->
                        text(column, row).isEmpty()
                                ? Double.NaN
                                : Double.parseDouble(text(column, row)));
        return numbers;
    }

    Set<String> values(String column) {
        return new TreeSet<>(table.column(column).orElseThrow().dictionary());
    }

    Responses question(String name) {
        return Responses.of(table.column(name).orElseThrow(), VALID, SATISFIED);
    }

    List<Responses> questions(List<String> names) {
        return names.stream().map(this::question).toList();
    }

    Responses pooled(List<String> names) {
        return Responses.pooled(questions(names));
    }

    Estimate share(String question, Domain domain) {
        return estimator.estimate(question(question), domain);
    }

    /** Names q01, q02, … */
    static List<String> items(int first, int last) {
        var names = new ArrayList<String>();
        for (int i = first; i <= last; i++) {
            names.add(String.format(java.util.Locale.ROOT, "q%02d", i));
        }
        return names;
    }
}
