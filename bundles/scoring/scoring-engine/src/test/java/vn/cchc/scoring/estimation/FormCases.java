package vn.cchc.scoring.estimation;

import static vn.cchc.scoring.estimation.SampleDesign.Stage;
import static vn.cchc.scoring.estimation.Survey.items;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Case 7: the form of 39 criteria, nine factors, two contents and the index. */
final class FormCases {
    private final Figures figures;
    private final LinearisationCases plain;
    final Survey districts;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Survey populations;

    FormCases(Path data, Figures figures, LinearisationCases plain) {
        this.figures = figures;
        this.plain = plain;
        var table = Survey.table(data.resolve("d07_form39.csv"));
        districts = survey(table, "district", "weight");
        populations =
                Survey.of(
                        Survey.table(data.resolve("d07_provinces.csv")),
                        SampleDesign.of().weightedBy("population"));
        int[][] factors = {
            {1, 2}, {3, 4}, {5, 13}, {14, 23}, {24, 26}, {27, 30}, {31, 33}, {34, 36}, {37, 39}
        };
        var names = List.of("I.A", "I.B", "I.C", "I.D", "II.A", "II.B", "II.C", "II.D", "II.E");
        for (int i = 0; i < factors.length; i++) {
            groups.put(names.get(i), items(factors[i][0], factors[i][1]));
        }
        groups.put("I", items(1, 23));
        groups.put("II", items(24, 39));
        groups.put("SIPAS", items(1, 39));
    }

    private static Survey survey(vn.cchc.survey.AnswerTable table, String unit, String weight) {
        return Survey.of(
                table, SampleDesign.of(Stage.of(unit)).weightedBy(weight).stratifiedBy("province"));
    }

    void compute() {
        var table = districts.table();
        var ones = Survey.with(table, "one", row -> "1");
        nation("district-psu", districts);
        nation("commune-psu", survey(table, "commune", "weight"));
        nation("district-psu-unweighted", survey(ones, "district", "one"));
        for (String p : districts.values("province")) {
            var inside = districts.where("province", p);
            groups("c07,province," + p, districts, inside);
            criteria("c07,province," + p, districts, inside);
        }
        for (String s : List.of("1", "2")) {
            groups("c07,domain,sex=" + s, districts, districts.where("sex", s));
        }
        double[] people = populations.numbers("population");
        double all = ExactSum.of(people);
        double[] equal = new double[people.length];
        Arrays.fill(equal, 1.0 / people.length);
        meanOfProvinces("mean-of-provinces", equal);
        meanOfProvinces(
                "population-weighted-mean", Arrays.stream(people).map(p -> p / all).toArray());
    }

    private void nation(String unit, Survey survey) {
        String place = "c07,national," + unit;
        groups(place, survey, survey.all());
        criteria(place, survey, survey.all());
        plain.pooled(place + ",pooled-39", survey, items(1, 39), survey.all());
    }

    private void criteria(String place, Survey survey, Domain domain) {
        for (String q : items(1, 39)) {
            var share = survey.share(q, domain);
            figures.emit(
                    place + "," + q,
                    "estimate",
                    share.value(),
                    "se",
                    share.standardError(),
                    "n",
                    share.answers());
        }
    }

    private void groups(String place, Survey survey, Domain domain) {
        var estimator = survey.estimator();
        var means = new LinkedHashMap<String, Linearised>();
        groups.forEach(
                (name, questions) -> {
                    var mean = estimator.meanOfShares(survey.questions(questions), domain);
                    means.put(name, mean);
                    var estimate = estimator.estimate(mean, domain, 0, Double.NaN);
                    var wald = estimate.interval(Interval.Method.WALD, 0.95);
                    figures.emit(
                            place + "," + name,
                            "estimate",
                            estimate.value(),
                            "se",
                            estimate.standardError(),
                            "df",
                            estimate.degreesOfFreedom(),
                            "wald_low_95",
                            wald.low(),
                            "wald_high_95",
                            wald.high());
                });
        var difference = means.get("I").minus(means.get("II"));
        figures.emit(
                place + ",I-II",
                "estimate",
                difference.value(),
                "se",
                estimator.standardError(difference),
                "covariance_I_II",
                estimator.covariance(means.get("I"), means.get("II")));
    }

    /** Every province is a stratum, so the combination of linearised values is the whole story. */
    private void meanOfProvinces(String unit, double[] shares) {
        var estimator = districts.estimator();
        groups.forEach(
                (name, questions) -> {
                    var provinces = new ArrayList<Linearised>();
                    for (String p : populations.values("province")) {
                        provinces.add(
                                estimator.meanOfShares(
                                        districts.questions(questions),
                                        districts.where("province", p)));
                    }
                    var mean = Linearised.combination(provinces, shares);
                    figures.emit(
                            "c07,national," + unit + "," + name,
                            "estimate",
                            mean.value(),
                            "se",
                            estimator.standardError(mean));
                });
    }
}
