package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Cases 15 and 16: unequal probabilities, and domains on the edge. */
final class ProbabilityCases {
    private final Path data;
    private final Figures figures;
    private final LinearisationCases plain;

    ProbabilityCases(Path data, Figures figures, LinearisationCases plain) {
        this.data = data;
        this.figures = figures;
        this.plain = plain;
    }

    void compute() {
        twoStage();
        communes();
        tiny();
        degenerate();
    }

    private void twoStage() {
        var survey =
                Survey.of(
                        Survey.table(data.resolve("d15_pps.csv")),
                        SampleDesign.of(
                                Stage.of("commune").sizedBy("pi1"), Stage.of("id").sizedBy("pi2")));
        for (String q : List.of("q01", "q02")) {
            plain.shareAndTotal("c15,two-stage,brewer," + q, survey, q, survey.all());
        }
        plain.share("c15,two-stage,brewer|sex=1,q02", survey, "q02", survey.where("sex", "1"));
    }

    private void communes() {
        var table = Survey.table(data.resolve("d15_pps_communes.csv"));
        var brewer = Survey.of(table, SampleDesign.of(Stage.of("commune").sizedBy("pi1")));
        double[] pi = brewer.numbers("pi1");
        double squares = brewer.numbers("sum_pi2_over_n")[0];
        var weighted = Survey.with(table, "w", row -> Double.toString(1 / pi[row]));
        var replaced = Survey.of(weighted, SampleDesign.of(Stage.of("commune")).weightedBy("w"));
        emit("c15,communes,brewer,", brewer, brewer.estimator()::variance);
        emit("c15,communes,with-replacement,", replaced, replaced.estimator()::variance);
        var population = JointProbabilities.hartleyRao(pi, squares);
        joint("c15,communes,overton,", brewer, JointProbabilities.overton(pi), false);
        joint("c15,communes,hartley-rao-sample,", brewer, JointProbabilities.hartleyRao(pi), false);
        joint("c15,communes,hartley-rao-population,", brewer, population, false);
        joint("c15,communes,hartley-rao-population-YG,", brewer, population, true);
    }

    private void tiny() {
        var survey =
                Survey.of(
                        Survey.table(data.resolve("d15_tiny.csv")),
                        SampleDesign.of(Stage.of("commune").sizedBy("pi")));
        var given = new Survey(Survey.table(data.resolve("d15_tiny_joint.csv")), null);
        int n = survey.table().rows();
        double[][] joint = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] column = given.numbers(given.table().columns().get(j).name());
            for (int i = 0; i < n; i++) {
                joint[i][j] = column[i];
            }
        }
        joint("c15,tiny,joint-HT,", survey, JointProbabilities.exact(joint), false);
        joint("c15,tiny,joint-YG,", survey, JointProbabilities.exact(joint), true);
    }

    private void joint(String place, Survey survey, JointProbabilities joint, boolean yatesGrundy) {
        emit(
                place,
                survey,
                estimate -> {
                    double[] totals =
                            JointProbabilities.totals(survey.estimator().sample(), estimate);
                    return yatesGrundy ? joint.yatesGrundy(totals) : joint.horvitzThompson(totals);
                });
    }

    private void emit(String place, Survey survey, ToDoubleFunction<Linearised> variance) {
        var responses = new Responses(survey.numbers("sat_total"), survey.numbers("ans_total"));
        var total = survey.estimator().total(responses, survey.all());
        var share = survey.estimator().share(responses, survey.all());
        figures.emit(
                place + "satisfied",
                "total",
                total.value(),
                "se_total",
                Math.sqrt(variance.applyAsDouble(total)),
                "variance_total",
                variance.applyAsDouble(total));
        figures.emit(
                place + "share",
                "estimate",
                share.value(),
                "se",
                Math.sqrt(variance.applyAsDouble(share)),
                "variance",
                variance.applyAsDouble(share));
    }

    private void degenerate() {
        var survey =
                Survey.of(
                        Survey.table(data.resolve("d16_degenerate.csv")),
                        SampleDesign.of(Stage.of("commune"))
                                .weightedBy("weight")
                                .stratifiedBy("stratum"));
        for (var rule : List.of(LonelyRule.FAIL, LonelyRule.ADJUST)) {
            for (boolean inDomain : new boolean[] {false, true}) {
                for (String group :
                        List.of(
                                "usual",
                                "none",
                                "every",
                                "single",
                                "one-commune",
                                "unanswered",
                                "one-answer",
                                "nobody")) {
                    degenerate(survey.lonely(rule, inDomain), group);
                }
            }
        }
        double[] ones = new double[survey.table().rows()];
        java.util.Arrays.fill(ones, 1);
        var all = survey.estimator().estimate(new Responses(ones, ones), survey.all());
        figures.emit(
                "c16,national,all-satisfied,q01",
                "estimate",
                all.value(),
                "se",
                all.standardError());
    }

    private void degenerate(Survey survey, String group) {
        var design = survey.estimator().sample().design();
        String unit =
                group
                        + "|lonely="
                        + design.lonely().name().toLowerCase(Locale.ROOT)
                        + "|domain-lonely="
                        + String.valueOf(design.lonelyInDomain()).toUpperCase(Locale.ROOT)
                        + ",q01";
        var domain = survey.where("group", group);
        var responses = survey.question("q01");
        var share = survey.estimator().estimate(responses, domain);
        for (String level : List.of("domain-mean", "domain-ratio")) {
            figures.emit(
                    "c16," + level + "," + unit,
                    "estimate",
                    share.value(),
                    "se",
                    share.standardError());
        }
        var total = survey.estimator().total(responses, domain);
        figures.emit(
                "c16,domain-total," + unit,
                "estimate",
                total.value(),
                "se",
                survey.estimator().standardError(total));
        figures.emit("c16,domain-df," + unit, "df", share.degreesOfFreedom(), "n", share.answers());
        if (design.lonely() == LonelyRule.FAIL && !design.lonelyInDomain()) {
            intervals("c16,domain-interval," + unit, survey, domain.where(responses::present));
        }
    }

    private void intervals(String place, Survey survey, Domain answered) {
        var share = survey.share("q01", answered);
        var names = List.of("wald", "xlogit", "asin", "beta");
        var methods =
                List.of(
                        Interval.Method.WALD, Interval.Method.LOGIT,
                        Interval.Method.ARCSINE, Interval.Method.BETA);
        for (int i = 0; i < names.size(); i++) {
            var interval = share.interval(methods.get(i), 0.95);
            figures.emit(
                    place,
                    names.get(i) + "_low_95",
                    interval.low(),
                    names.get(i) + "_high_95",
                    interval.high());
        }
    }
}
