package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases 1 to 6 and the designs all the others use. */
final class LinearisationCases {
    final Survey srs;
    final Survey srsWithReplacement;
    final Survey stratified;
    final Survey clusters;
    final Survey twoStage;
    final Survey threeStage;
    final Survey threeStageWeights;
    private final Figures figures;
    private final Path data;

    LinearisationCases(Path data, Figures figures) {
        this.data = data;
        this.figures = figures;
        var d01 = Survey.table(data.resolve("d01_srs.csv"));
        srs = Survey.of(d01, SampleDesign.of(Stage.of().sizedBy("pop")));
        double weight = Double.parseDouble(srs.text("pop", 0)) / d01.rows();
        var weighted = Survey.with(d01, "w", row -> Double.toString(weight));
        srsWithReplacement = Survey.of(weighted, SampleDesign.of().weightedBy("w"));
        var d02 = Survey.table(data.resolve("d02_stratified.csv"));
        stratified =
                Survey.of(
                        d02,
                        SampleDesign.of(Stage.of().sizedBy("stratum_pop"))
                                .weightedBy("weight")
                                .stratifiedBy("stratum"));
        clusters =
                Survey.of(
                        Survey.table(data.resolve("d03_clusters.csv")),
                        SampleDesign.of(Stage.of("commune"))
                                .weightedBy("weight")
                                .stratifiedBy("stratum"));
        twoStage =
                Survey.of(
                        Survey.table(data.resolve("d04_two_stage.csv")),
                        SampleDesign.of(
                                        Stage.of("commune").sizedBy("communes_in_stratum"),
                                        Stage.of().sizedBy("persons_in_commune"))
                                .stratifiedBy("stratum"));
        var d04b = Survey.table(data.resolve("d04_three_stage.csv"));
        var three =
                SampleDesign.of(
                                Stage.of("district").sizedBy("districts_in_province"),
                                Stage.of("village").sizedBy("villages_in_district"),
                                Stage.of("id").sizedBy("persons_in_village"))
                        .stratifiedBy("province");
        threeStage = Survey.of(d04b, three);
        threeStageWeights = Survey.of(d04b, three.weightedBy("weight"));
    }

    void compute() {
        c01();
        c02();
        c03();
        c04();
        domains();
        pooled();
    }

    private void c01() {
        for (String q : items(1, 3)) {
            shareAndTotal("c01,national,fpc," + q, srs, q, srs.all());
            shareAndTotal("c01,national,no-fpc," + q, srsWithReplacement, q, srs.all());
        }
    }

    private void c02() {
        var table = stratified.table();
        var noFpc =
                Survey.of(table, SampleDesign.of().weightedBy("weight").stratifiedBy("stratum"));
        var self =
                Survey.of(
                        table,
                        SampleDesign.of(Stage.of().sizedBy("stratum_pop")).stratifiedBy("stratum"));
        for (String q : items(1, 4)) {
            shareAndTotal("c02,national,fpc-weights," + q, stratified, q, stratified.all());
            shareAndTotal("c02,national,no-fpc-weights," + q, noFpc, q, noFpc.all());
            shareAndTotal("c02,national,fpc-selfweights," + q, self, q, self.all());
            for (String h : stratified.values("stratum")) {
                share("c02,stratum," + h + "," + q, stratified, q, stratified.where("stratum", h));
            }
        }
    }

    private void c03() {
        for (String q : items(1, 8)) {
            shareAndTotal("c03,national,all," + q, clusters, q, clusters.all());
            for (String p : clusters.values("province")) {
                share("c03,province," + p + "," + q, clusters, q, clusters.where("province", p));
            }
        }
        var score =
                clusters.estimator()
                        .estimate(Responses.numbers(clusters.numbers("score")), clusters.all());
        figures.emit(
                "c03,national,all,score",
                "estimate",
                score.value(),
                "se",
                score.standardError(),
                "n",
                score.answers(),
                "df",
                score.degreesOfFreedom());
    }

    private void c04() {
        var first =
                Survey.of(
                        threeStage.table(),
                        SampleDesign.of(Stage.of("district"))
                                .weightedBy("weight")
                                .stratifiedBy("province"));
        for (String q : items(1, 4)) {
            shareAndTotal("c04,national,two-stage," + q, twoStage, q, twoStage.all());
            shareAndTotal("c04,national,three-stage," + q, threeStage, q, threeStage.all());
            shareAndTotal(
                    "c04,national,three-stage-weights," + q,
                    threeStageWeights,
                    q,
                    threeStageWeights.all());
            shareAndTotal("c04,national,first-stage-with-replacement," + q, first, q, first.all());
            for (String p : threeStage.values("province")) {
                share(
                        "c04,province," + p + "," + q,
                        threeStage,
                        q,
                        threeStage.where("province", p));
            }
        }
    }

    private void domains() {
        domain("clusters", clusters, List.of("sex", "age", "island"), List.of("q01", "q05"));
        domain("two-stage", twoStage, List.of("sex", "island"), List.of("q01", "q03"));
        domain(
                "three-stage",
                threeStageWeights,
                List.of("sex", "age", "island"),
                List.of("q01", "q03"));
        domain("stratified", stratified, List.of("sex"), List.of("q01", "q03"));
        var crossed =
                clusters.where("island", "1").where(row -> clusters.text("sex", row).equals("2"));
        for (String q : List.of("q01", "q05")) {
            shareAndTotal("c05,domain:clusters,island=1&sex=2," + q, clusters, q, crossed);
        }
    }

    private void domain(String name, Survey survey, List<String> columns, List<String> questions) {
        for (String column : columns) {
            for (String value : survey.values(column)) {
                for (String q : questions) {
                    String unit = column + "=" + value;
                    shareAndTotal(
                            "c05,domain:" + name + "," + unit + "," + q,
                            survey,
                            q,
                            survey.where(column, value));
                }
            }
        }
    }

    private void pooled() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("q01..q08", items(1, 8));
        groups.put("q02..q05", items(2, 5));
        groups.forEach(
                (label, group) -> {
                    pooled("c06,national,clusters," + label, clusters, group, clusters.all());
                    for (String p : clusters.values("province")) {
                        var inside = clusters.where("province", p);
                        pooled("c06,province," + p + "," + label, clusters, group, inside);
                    }
                    var island = clusters.where("island", "1");
                    pooled("c06,domain,island=1," + label, clusters, group, island);
                });
        var four = items(1, 4);
        pooled(
                "c06,national,three-stage-weights,q01..q04",
                threeStageWeights,
                four,
                threeStageWeights.all());
        pooled("c06,national,stratified,q01..q04", stratified, four, stratified.all());
    }

    void share(String place, Survey survey, String question, Domain domain) {
        var share = survey.share(question, domain);
        var wald = share.interval(Interval.Method.WALD, 0.95);
        figures.emit(
                place,
                "estimate",
                share.value(),
                "se",
                share.standardError(),
                "n",
                share.answers(),
                "df",
                share.degreesOfFreedom(),
                "wald_low_95",
                wald.low(),
                "wald_high_95",
                wald.high());
    }

    void shareAndTotal(String place, Survey survey, String question, Domain domain) {
        share(place, survey, question, domain);
        total(place, survey, survey.question(question), domain);
    }

    void total(String place, Survey survey, Responses responses, Domain domain) {
        var total = survey.estimator().total(responses, domain);
        figures.emit(
                place, "total", total.value(), "se_total", survey.estimator().standardError(total));
    }

    void pooled(String place, Survey survey, List<String> questions, Domain domain) {
        var share = survey.estimator().estimate(survey.pooled(questions), domain);
        figures.emit(
                place,
                "estimate",
                share.value(),
                "se",
                share.standardError(),
                "n",
                share.answers());
    }

    Path data() {
        return data;
    }
}
