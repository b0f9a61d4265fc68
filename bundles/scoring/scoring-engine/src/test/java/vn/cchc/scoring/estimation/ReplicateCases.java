package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Case 12: jackknife, bootstrap and balanced half-samples. */
final class ReplicateCases {
    private final Path data;
    private final Figures figures;
    private final LinearisationCases plain;

    ReplicateCases(Path data, Figures figures, LinearisationCases plain) {
        this.data = data;
        this.figures = figures;
        this.plain = plain;
    }

    void compute() {
        var clusters = plain.clusters;
        var firstStage =
                Survey.of(
                        plain.twoStage.table(),
                        SampleDesign.of(
                                        Stage.of("commune").sizedBy("communes_in_stratum"),
                                        Stage.of().sizedBy("persons_in_commune"))
                                .stratifiedBy("stratum"));
        for (boolean mse : new boolean[] {false, true}) {
            emit("JKn" + mse(mse), clusters, jackknife(clusters, mse), items(1, 5));
            emit("JKn-fpc" + mse(mse), firstStage, jackknife(firstStage, mse), items(1, 4));
            double[][] factors = bootstrapFactors(clusters);
            emit(
                    "bootstrap" + mse(mse),
                    clusters,
                    Replicates.bootstrap(factors, 1.0 / factors.length, mse),
                    items(1, 5));
        }
        double[][] factors = bootstrapFactors(clusters);
        emit(
                "bootstrap-scale-1/(R-1)|mse=FALSE",
                clusters,
                Replicates.bootstrap(factors, 1.0 / (factors.length - 1), false),
                items(1, 5));
        groups();
        balanced();
    }

    private static String mse(boolean mse) {
        return "|mse=" + String.valueOf(mse).toUpperCase(Locale.ROOT);
    }

    private static Replicates jackknife(Survey survey, boolean mse) {
        return Replicates.jackknife(survey.estimator().sample(), mse);
    }

    private void groups() {
        var srs = plain.srsWithReplacement;
        var table =
                Survey.with(
                        srs.table(),
                        "block",
                        row -> String.valueOf((Integer.parseInt(srs.text("id", row)) - 1) % 25));
        var blocks = Survey.of(table, SampleDesign.of(Stage.of("block")).weightedBy("w"));
        emit("JK1-25-groups|mse=FALSE", blocks, jackknife(blocks, false), items(1, 3));
    }

    private double[][] bootstrapFactors(Survey survey) {
        var table = Survey.table(data.resolve("d12_bootstrap_factors.csv"));
        var given = new Survey(table, null);
        int[] unitOfRow = survey.estimator().sample().primaryUnits();
        int units = Arrays.stream(unitOfRow).max().orElseThrow() + 1;
        int replicates = table.columns().size() - 2;
        double[][] factors = new double[replicates][units];
        var communes =
                IntStream.range(0, table.rows()).mapToObj(r -> given.text("commune", r)).toList();
        for (int r = 0; r < replicates; r++) {
            double[] column = given.numbers(table.columns().get(r + 2).name());
            for (int row = 0; row < unitOfRow.length; row++) {
                factors[r][unitOfRow[row]] = column[communes.indexOf(survey.text("commune", row))];
            }
        }
        return factors;
    }

    private void balanced() {
        var survey =
                Survey.of(
                        Survey.table(data.resolve("d12_brr.csv")),
                        SampleDesign.of(Stage.of("psu"))
                                .weightedBy("weight")
                                .stratifiedBy("stratum"));
        double[][] signs = signs(survey);
        for (double rho : new double[] {0, 0.3, 0.5}) {
            for (boolean mse : new boolean[] {false, true}) {
                emit(
                        (rho == 0 ? "BRR" : "Fay-" + rho) + mse(mse),
                        survey,
                        Replicates.balanced(signs, rho, mse),
                        items(1, 4));
            }
        }
        for (String q : items(1, 4)) {
            plain.shareAndTotal("c12,linearised,brr-data," + q, survey, q, survey.all());
        }
    }

    private double[][] signs(Survey survey) {
        var table = Survey.table(data.resolve("d12_brr_signs.csv"));
        var given = new Survey(table, null);
        var strata =
                IntStream.range(0, table.rows()).mapToObj(r -> given.text("stratum", r)).toList();
        int[] unitOfRow = survey.estimator().sample().primaryUnits();
        int replicates = table.columns().size() - 1;
        double[][] signs = new double[replicates][Arrays.stream(unitOfRow).max().orElseThrow() + 1];
        for (int r = 0; r < replicates; r++) {
            double[] column = given.numbers(table.columns().get(r + 1).name());
            for (int row = 0; row < unitOfRow.length; row++) {
                double sign = column[strata.indexOf(survey.text("stratum", row))];
                signs[r][unitOfRow[row]] = survey.text("psu", row).equals("1") ? sign : -sign;
            }
        }
        return signs;
    }

    private void emit(String unit, Survey survey, Replicates replicates, List<String> questions) {
        String place = "c12,replicates," + unit + ",";
        var all = survey.all();
        for (String q : questions) {
            var responses = survey.question(q);
            both(place + q, "", survey, replicates, e -> e.share(responses, all).value());
            both(place + q, "_total", survey, replicates, e -> e.total(responses, all).value());
        }
        String label = questions.get(0) + ".." + questions.get(questions.size() - 1);
        var pooled = survey.pooled(questions);
        both(place + "pooled " + label, "", survey, replicates, e -> e.share(pooled, all).value());
        var parts = survey.questions(questions);
        String mean = place + "mean-of-shares " + label;
        both(mean, "", survey, replicates, e -> e.meanOfShares(parts, all).value());
        figures.emit(
                mean,
                "df",
                replicates.degreesOfFreedom(),
                "replicates",
                replicates.factors().length);
        var second = survey.question(questions.get(1));
        for (String s : List.of("1", "2")) {
            both(
                    "c12,replicates," + unit + "|sex=" + s + "," + questions.get(1),
                    "",
                    survey,
                    replicates,
                    e -> e.share(second, survey.where("sex", s)).value());
        }
    }

    private void both(
            String place,
            String suffix,
            Survey survey,
            Replicates replicates,
            ToDoubleFunction<Estimator> figure) {
        figures.emit(
                place,
                suffix.isEmpty() ? "estimate" : "total",
                figure.applyAsDouble(survey.estimator()),
                "se" + suffix,
                replicates.standardError(
                        survey.estimator().sample(),
                        sample -> figure.applyAsDouble(new Estimator(sample))));
    }
}
