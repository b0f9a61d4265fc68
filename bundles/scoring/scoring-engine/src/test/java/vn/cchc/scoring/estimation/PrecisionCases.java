package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cases 8 to 10: strata of one unit, intervals, design effects. */
final class PrecisionCases {
    private final Figures figures;
    private final LinearisationCases plain;
    private final Map<String, Survey> lonely = new LinkedHashMap<>();

    PrecisionCases(Path data, Figures figures, LinearisationCases plain) {
        this.figures = figures;
        this.plain = plain;
        var table = Survey.table(data.resolve("d08_lonely.csv"));
        var sized = Stage.of("commune").sizedBy("communes_in_stratum");
        lonely.put("one-stage", survey(table, Stage.of("commune")));
        lonely.put("one-stage-fpc", survey(table, sized));
        lonely.put(
                "two-stage-fpc",
                survey(table, sized, Stage.of("village").sizedBy("villages_in_commune")));
        lonely.put(
                "two-stage-persons-fpc",
                survey(table, sized, Stage.of("id").sizedBy("persons_in_commune")));
    }

    private static Survey survey(vn.cchc.survey.AnswerTable table, Stage... stages) {
        return Survey.of(
                table, SampleDesign.of(stages).weightedBy("weight").stratifiedBy("stratum"));
    }

    void compute(Survey districts) {
        lonely.forEach(
                (level, survey) -> {
                    for (var rule : LonelyRule.values()) {
                        lonely("c08," + level + ",", survey, rule);
                    }
                });
        intervals();
        designEffects(districts);
    }

    private void lonely(String level, Survey original, LonelyRule rule) {
        var survey = original.lonely(rule, false);
        String unit = level + rule.name().toLowerCase(Locale.ROOT);
        if (rule == LonelyRule.FAIL) {
            for (String q : items(1, 2)) {
                failing(unit + "," + q, survey, q);
            }
            return;
        }
        for (String q : items(1, 2)) {
            plain.shareAndTotal(unit + "," + q, survey, q, survey.all());
        }
        plain.pooled(unit + ",q01..q02", survey, items(1, 2), survey.all());
        for (boolean inDomain : new boolean[] {false, true}) {
            var adjusted = original.lonely(rule, inDomain);
            String name = String.valueOf(inDomain).toUpperCase(Locale.ROOT);
            plain.share(
                    unit + "|island=1|domain-lonely=" + name + ",q01",
                    adjusted,
                    "q01",
                    adjusted.where("island", "1"));
        }
    }

    private void failing(String place, Survey survey, String question) {
        try {
            plain.share(place, survey, question, survey.all());
        } catch (LonelyStratum e) {
            figures.emit(place, "estimate", Figures.ERROR, "se", Figures.ERROR);
        }
    }

    private void intervals() {
        for (String q : List.of("q01", "q03")) {
            intervals("srs-fpc", plain.srs, q, plain.srs.all());
            var three = plain.threeStageWeights;
            intervals("three-stage-weights", three, q, three.all());
        }
        var clusters = plain.clusters;
        for (String q : List.of("q01", "q05")) {
            intervals("clusters", clusters, q, clusters.all());
            intervals("clusters|island=1", clusters, q, clusters.where("island", "1"));
        }
        for (String p : clusters.values("province")) {
            intervals("clusters|" + p, clusters, "q02", clusters.where("province", p));
        }
    }

    private void intervals(String unit, Survey survey, String question, Domain domain) {
        String place = "c09,interval," + unit + "," + question;
        var responses = survey.question(question);
        var share = survey.estimator().estimate(responses, domain.where(responses::present));
        int df = share.degreesOfFreedom();
        figures.emit(
                place,
                "estimate",
                share.value(),
                "se",
                share.standardError(),
                "n",
                share.answers(),
                "df",
                df,
                "t_950",
                Distributions.student(0.95, df),
                "t_975",
                Distributions.student(0.975, df),
                "t_995",
                Distributions.student(0.995, df),
                "z_975",
                Distributions.normal(0.975));
        var methods = new LinkedHashMap<String, Interval.Method>();
        methods.put("wald", Interval.Method.WALD);
        methods.put("logit", Interval.Method.LOGIT);
        methods.put("xlogit", Interval.Method.LOGIT);
        methods.put("asin", Interval.Method.ARCSINE);
        methods.put("beta", Interval.Method.BETA);
        methods.forEach(
                (name, method) -> {
                    for (int level : List.of(90, 95, 99)) {
                        limits(place, name, "_" + level, share.interval(method, level / 100.0));
                    }
                });
        limits(place, "wald_normal", "_95", share.interval(Interval.Method.WALD_NORMAL, 0.95));
    }

    private void limits(String place, String name, String level, Interval interval) {
        figures.emit(
                place,
                name + "_low" + level,
                interval.low(),
                name + "_high" + level,
                interval.high());
    }

    private void designEffects(Survey districts) {
        for (String q : List.of("q01", "q03")) {
            effects("srs-fpc", plain.srs, q, plain.srs.all());
            effects("stratified", plain.stratified, q, plain.stratified.all());
            effects("clusters", plain.clusters, q, plain.clusters.all());
            effects("two-stage", plain.twoStage, q, plain.twoStage.all());
            var three = plain.threeStageWeights;
            effects("three-stage-weights", three, q, three.all());
        }
        var clusters = plain.clusters;
        effects("clusters|sex=1", clusters, "q05", clusters.where("sex", "1"));
        effects("clusters|island=1", clusters, "q05", clusters.where("island", "1"));
        for (String q : List.of("q01", "q20", "q39")) {
            effects("form39-district-psu", districts, q, districts.all());
        }
        var pooled = clusters.pooled(items(1, 8));
        var estimate = clusters.estimator().estimate(pooled, clusters.all());
        var share = clusters.estimator().share(pooled, clusters.all());
        var effect = new DesignEffect(clusters.estimator());
        figures.emit(
                "c10,deff,clusters,pooled q01..q08",
                "estimate",
                estimate.value(),
                "se",
                estimate.standardError(),
                "deff",
                effect.withoutReplacement(share, pooled, clusters.all()),
                "deff_replace",
                estimate.designEffect());
    }

    private void effects(String unit, Survey survey, String question, Domain domain) {
        var responses = survey.question(question);
        var estimate = survey.share(question, domain);
        var share = survey.estimator().share(responses, domain);
        var effect = new DesignEffect(survey.estimator());
        double ofWeights = effect.ofWeights(domain.where(responses::present));
        figures.emit(
                "c10,deff," + unit + "," + question,
                "estimate",
                estimate.value(),
                "se",
                estimate.standardError(),
                "n",
                estimate.answers(),
                "deff",
                effect.withoutReplacement(share, responses, domain),
                "deff_replace",
                estimate.designEffect(),
                "deft",
                Math.sqrt(estimate.designEffect()),
                "n_effective",
                estimate.effectiveSize(),
                "kish_deff_weights",
                ofWeights,
                "kish_n_effective",
                estimate.answers() / ofWeights);
    }
}
