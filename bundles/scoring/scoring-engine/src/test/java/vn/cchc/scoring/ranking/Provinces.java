package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.LonelyRule;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.survey.AnswerTable;

/** Answers of a few provinces, written district by district. */
final class Provinces {
    static final List<String> VALID = List.of("1", "2", "3", "4", "5");
    static final List<String> SATISFIED = List.of("4", "5");
    static final List<Item> ITEMS =
            List.of(
                    new Item("index", List.of("q1", "q2"), Item.Combination.MEAN),
                    new Item("q1", List.of("q1"), Item.Combination.MEAN));

    /** One form. */
    private record Form(String province, String district, String q1, String q2) {}

    private final List<Form> forms = new ArrayList<>();

    /** A district with so many satisfied and so many dissatisfied forms. */
    Provinces district(String province, String district, int satisfied, int dissatisfied) {
        for (int i = 0; i < satisfied; i++) {
            forms.add(new Form(province, district, "5", "4"));
        }
        for (int i = 0; i < dissatisfied; i++) {
            forms.add(new Form(province, district, "2", "1"));
        }
        return this;
    }

    Provinces unanswered(String province, String district, int count) {
        for (int i = 0; i < count; i++) {
            forms.add(new Form(province, district, "", ""));
        }
        return this;
    }

    Provinces shuffled(long seed) {
        Collections.shuffle(forms, new Random(seed));
        return this;
    }

    AnswerTable table() {
        return new AnswerTable(
                forms.size(),
                List.of(
                        AnswerTable.Column.of("province", forms.size(), r -> forms.get(r).province),
                        AnswerTable.Column.of("district", forms.size(), r -> forms.get(r).district),
                        AnswerTable.Column.of("q1", forms.size(), r -> forms.get(r).q1),
                        AnswerTable.Column.of("q2", forms.size(), r -> forms.get(r).q2)));
    }

    static Sample sample(AnswerTable table) {
        var weighted = new ArrayList<>(table.columns());
        weighted.add(AnswerTable.Column.of("one", table.rows(), row -> "1"));
        var design =
                SampleDesign.of(SampleDesign.Stage.of("district"))
                        .stratifiedBy("province")
                        .weightedBy("one")
                        .lonely(LonelyRule.ADJUST, false);
        return Sample.of(design, new AnswerTable(table.rows(), weighted)).orRefuse();
    }

    List<RankDistribution> ranks(int replications, long seed, int threads) {
        var table = table();
        return new RankReplication(sample(table), table, "province", ITEMS, VALID, SATISFIED)
                .run((item, unit) -> true, replications, seed, threads);
    }

    /** Of the index, by 1000 replications. */
    RankDistribution ranks() {
        return ranks(1000, 1, 1).get(0);
    }
}
