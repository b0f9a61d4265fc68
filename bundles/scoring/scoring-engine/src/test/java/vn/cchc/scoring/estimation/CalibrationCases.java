package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Case 11: post-stratification, raking and calibration. */
final class CalibrationCases {
    private final Figures figures;
    private final LinearisationCases plain;
    private final Survey survey;
    private final Survey population;
    private final double income;
    final Map<String, Survey> fitted = new LinkedHashMap<>();

    CalibrationCases(Path data, Figures figures, LinearisationCases plain) {
        this.figures = figures;
        this.plain = plain;
        survey =
                Survey.of(
                        Survey.table(data.resolve("d11_calibration.csv")),
                        SampleDesign.of(Stage.of("commune"))
                                .weightedBy("weight")
                                .stratifiedBy("stratum"));
        population =
                Survey.of(
                        Survey.table(data.resolve("d11_population.csv")),
                        SampleDesign.of().weightedBy("total"));
        var known = Survey.table(data.resolve("d11_population_income.csv"));
        income = Double.parseDouble(known.column("total").orElseThrow().value(0).orElseThrow());
    }

    void compute() {
        var sample = survey.estimator().sample();
        var sex = margin("sex");
        var age = margin("age");
        var urban = margin("urban");
        fitted.put("design", survey);
        put("poststratified", PostStratification.of(sample, margin("sex", "age")));
        put("raked", Raking.of(sample, List.of(sex, age, urban)));
        double[][] factors = columns(sex, age);
        double[][] withIncome = append(factors, survey.numbers("income"));
        double[] incomeTotals = totals(sex, age, income);
        put(
                "calibrated-linear",
                RegressionCalibration.of(
                        sample, withIncome, incomeTotals, new DistanceFunction.Linear()));
        double[][] withUrban = append(factors, indicator(urban, 1));
        put(
                "calibrated-raking",
                RegressionCalibration.of(
                        sample,
                        withUrban,
                        totals(sex, age, urban.totals()[1]),
                        new DistanceFunction.Exponential()));
        put(
                "calibrated-logit",
                RegressionCalibration.of(
                        sample, withIncome, incomeTotals, new DistanceFunction.Logit(0.4, 2.5)));
        fitted.forEach(this::emit);
    }

    private void put(String name, Calibration calibration) {
        fitted.put(name, survey.calibrated(calibration));
    }

    private void emit(String name, Survey fit) {
        String place = "c11,national," + name + ",";
        for (String q : items(1, 3)) {
            plain.shareAndTotal(place + q, fit, q, fit.all());
            for (String column : List.of("sex", "island")) {
                String unit = "c11,domain," + name + "|" + column + "=1,";
                plain.share(unit + q, fit, q, fit.where(column, "1"));
            }
        }
        plain.pooled(place + "q01..q03", fit, items(1, 3), fit.all());
        plain.total(place + "income", fit, Responses.numbers(fit.numbers("income")), fit.all());
        double[] weights = fit.estimator().sample().weights();
        figures.emit(
                place + "weights",
                "sum",
                ExactSum.of(weights),
                "minimum",
                Arrays.stream(weights).min().orElseThrow(),
                "maximum",
                Arrays.stream(weights).max().orElseThrow(),
                "sum_of_squares",
                ExactSum.of(Arrays.stream(weights).map(w -> w * w).toArray()));
    }

    /** A class for each combination of values that the population names. */
    private Margin margin(String... names) {
        var classes = new ArrayList<String>();
        var totals = new ArrayList<Double>();
        double[] persons = population.numbers("total");
        for (int row = 0; row < persons.length; row++) {
            String key = key(population, row, names);
            int at = classes.indexOf(key);
            if (at < 0) {
                classes.add(key);
                totals.add(persons[row]);
            } else {
                totals.set(at, totals.get(at) + persons[row]);
            }
        }
        int[] classOfRow = new int[survey.table().rows()];
        Arrays.setAll(classOfRow, row -> classes.indexOf(key(survey, row, names)));
        return new Margin(classOfRow, totals.stream().mapToDouble(t -> t).toArray());
    }

    private static String key(Survey survey, int row, String... names) {
        var key = new StringBuilder();
        for (String name : names) {
            key.append(survey.text(name, row)).append('|');
        }
        return key.toString();
    }

    private static double[] indicator(Margin margin, int wanted) {
        return Arrays.stream(margin.classOfRow()).mapToDouble(c -> c == wanted ? 1 : 0).toArray();
    }

    /** Ones, then every class but the first of both margins. */
    private static double[][] columns(Margin sex, Margin age) {
        var columns = new ArrayList<double[]>();
        double[] ones = new double[sex.classOfRow().length];
        Arrays.fill(ones, 1);
        columns.add(ones);
        for (int c = 1; c < sex.totals().length; c++) {
            columns.add(indicator(sex, c));
        }
        for (int c = 1; c < age.totals().length; c++) {
            columns.add(indicator(age, c));
        }
        return columns.toArray(double[][]::new);
    }

    private static double[] totals(Margin sex, Margin age, double last) {
        var totals = new ArrayList<Double>();
        totals.add(ExactSum.of(sex.totals()));
        Arrays.stream(sex.totals()).skip(1).forEach(totals::add);
        Arrays.stream(age.totals()).skip(1).forEach(totals::add);
        totals.add(last);
        return totals.stream().mapToDouble(t -> t).toArray();
    }

    private static double[][] append(double[][] columns, double[] last) {
        double[][] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = last;
        return all;
    }
}
