package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.survey.AnswerTable;

/** Cases 13 and 14: differences and quantiles. */
final class ComparisonCases {
    private final Figures figures;
    private final LinearisationCases plain;
    private final AnswerTable earlier;
    private final AnswerTable later;

    ComparisonCases(Path data, Figures figures, LinearisationCases plain) {
        this.figures = figures;
        this.plain = plain;
        earlier = Survey.table(data.resolve("d13_year2024.csv"));
        later = Survey.table(data.resolve("d13_year2026.csv"));
    }

    void compute() {
        var year2024 = communes(earlier, "stratum");
        var year2026 = communes(later, "stratum");
        for (String q : items(1, 5)) {
            plain.share("c13,year,2024," + q, year2024, q, year2024.all());
            plain.share("c13,year,2026," + q, year2026, q, year2026.all());
        }
        difference("sex=2 - sex=1 (2024)", year2024, "sex", "2", "1", 5);
        var both = stacked(earlier, later);
        difference(
                "2026 - 2024 independent",
                communes(both, "year", "stratum"),
                "year",
                "2026",
                "2024",
                5);
        difference(
                "2026 - 2024 same communes", communes(both, "stratum"), "year", "2026", "2024", 5);
        difference("island=1 - island=0 (clusters)", plain.clusters, "island", "1", "0", 5);
        difference("sex=2 - sex=1 (three-stage)", plain.threeStageWeights, "sex", "2", "1", 4);
        test(year2024);
        quantiles();
    }

    private static Survey communes(AnswerTable table, String... strata) {
        return Survey.of(
                table,
                SampleDesign.of(Stage.of("commune")).weightedBy("weight").stratifiedBy(strata));
    }

    private static AnswerTable stacked(AnswerTable first, AnswerTable second) {
        int rows = first.rows() + second.rows();
        var columns = new ArrayList<AnswerTable.Column>();
        for (var column : first.columns()) {
            var other = second.column(column.name()).orElseThrow();
            columns.add(
                    AnswerTable.Column.of(
                            column.name(),
                            rows,
                            row ->
                                    row < first.rows()
                                            ? column.value(row).orElse("")
                                            : other.value(row - first.rows()).orElse("")));
        }
        return new AnswerTable(rows, columns);
    }

    private void difference(
            String unit, Survey survey, String column, String one, String other, int questions) {
        Map<String, Linearised> differences = new LinkedHashMap<>();
        var names = items(1, questions);
        for (String q : names) {
            differences.put(q, difference(survey, q, column, one, other));
        }
        differences.put(
                "mean-of-shares q01..q0" + questions,
                Linearised.mean(List.copyOf(differences.values())));
        differences.forEach(
                (name, difference) -> {
                    var e = survey.estimator().estimate(difference, survey.all(), 0, Double.NaN);
                    var wald = e.interval(Interval.Method.WALD, 0.95);
                    figures.emit(
                            "c13,difference," + unit + "," + name,
                            "estimate",
                            e.value(),
                            "se",
                            e.standardError(),
                            "df",
                            e.degreesOfFreedom(),
                            "t",
                            e.t(),
                            "p_value",
                            e.probability(e.degreesOfFreedom()),
                            "ci_low_95",
                            wald.low(),
                            "ci_high_95",
                            wald.high());
                });
    }

    private static Linearised difference(
            Survey survey, String question, String column, String one, String other) {
        var responses = survey.question(question);
        var estimator = survey.estimator();
        return estimator
                .share(responses, survey.where(column, one))
                .minus(estimator.share(responses, survey.where(column, other)));
    }

    private void test(Survey survey) {
        var difference = difference(survey, "q01", "sex", "2", "1");
        var e = survey.estimator().estimate(difference, survey.all(), 0, Double.NaN);
        int df = e.degreesOfFreedom() - 1;
        figures.emit(
                "c13,svyttest,sex=2 - sex=1 (2024),q01",
                "estimate",
                e.value(),
                "t",
                e.t(),
                "df",
                df,
                "p_value",
                e.probability(df));
    }

    private void quantiles() {
        var clusters = plain.clusters;
        var domains = new LinkedHashMap<String, Domain>();
        domains.put("clusters", clusters.all());
        domains.put("clusters|island=1", clusters.where("island", "1"));
        domains.put("clusters|P01", clusters.where("province", "P01"));
        domains.forEach(
                (unit, domain) -> {
                    for (String variable : List.of("score", "q01")) {
                        quantiles(unit, domain, variable);
                    }
                });
    }

    private void quantiles(String unit, Domain domain, String variable) {
        var quantile =
                new WeightedQuantile(
                        plain.clusters.estimator(), plain.clusters.numbers(variable), domain);
        for (var rule : WeightedQuantile.Rule.values()) {
            String place =
                    "c14,quantile,"
                            + unit
                            + "|"
                            + rule.name().toLowerCase(java.util.Locale.ROOT)
                            + ","
                            + variable;
            for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                var result = quantile.quantile(p, rule, 0.95);
                figures.emit(
                        place,
                        "p" + p,
                        result.value(),
                        "p" + p + "_low_95",
                        result.interval().low(),
                        "p" + p + "_high_95",
                        result.interval().high(),
                        "p" + p + "_se",
                        result.standardError());
            }
        }
    }
}
