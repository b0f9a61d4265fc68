package vn.cchc.testing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.survey.AnswerTable;

/**
 * As many forms as SIPAS 2024 had, with as many questions: 36,525 forms, 39 criteria, 63 provinces.
 * The answers are drawn by a seed.
 *
 * @param rows the forms one by one, answers by question
 * @param table the same by columns
 */
record SipasForms(
        ShareOfAnswers methodology,
        Map<UnitRef, Long> population,
        List<Map<String, String>> rows,
        AnswerTable table) {
    static final Period REGISTRY = new Period("2024");
    static final String PROVINCE = "province_code";
    private static final int FORMS = 36_525;
    private static final int CRITERIA = 39;
    private static final int PROVINCES = 63;

    static SipasForms drawn(long seed) {
        System.out.println("Answers are drawn with the seed " + seed);
        var methodology = rules();
        var rows = forms(methodology, new Random(seed));
        return new SipasForms(methodology, people(), rows, columns(methodology, rows));
    }

    private static ShareOfAnswers rules() {
        var criteria = new ArrayList<AskedCriterion>();
        criteria.add(node("SIPAS", Optional.empty(), Optional.empty(), CRITERIA));
        for (int i = 1; i <= CRITERIA; i++) {
            criteria.add(node("9." + i, Optional.of("SIPAS"), Optional.of("q9_" + i), 1));
        }
        return new ShareOfAnswers(
                criteria,
                "form-b",
                "form_number",
                Map.of("province", PROVINCE),
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                ShareOfAnswers.NationRule.MEAN_OF_PROVINCES,
                2,
                RoundingMode.HALF_UP,
                30,
                List.of(new Band(BigDecimal.ZERO, new BigDecimal(100))),
                Map.of());
    }

    private static AskedCriterion node(
            String code, Optional<String> parent, Optional<String> question, int criteria) {
        String level = question.isPresent() ? "criterion" : "index";
        return new AskedCriterion(
                code, parent, level, new LanguageText(code, code), question, criteria, "");
    }

    private static Map<UnitRef, Long> people() {
        var population = new HashMap<UnitRef, Long>();
        for (int i = 1; i <= PROVINCES; i++) {
            population.put(UnitRef.province(REGISTRY, code(i)), 1_000_000L + i);
        }
        return population;
    }

    private static List<Map<String, String>> forms(ShareOfAnswers methodology, Random random) {
        var rows = new ArrayList<Map<String, String>>();
        for (int form = 0; form < FORMS; form++) {
            var row = new HashMap<String, String>();
            row.put(PROVINCE, code(form % PROVINCES + 1));
            for (var leaf : methodology.leaves()) {
                int drawn = random.nextInt(20);
                if (drawn > 0) { // one in twenty is left blank
                    row.put(leaf.question().orElseThrow(), Integer.toString(drawn % 5 + 1));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static AnswerTable columns(ShareOfAnswers methodology, List<Map<String, String>> rows) {
        var columns = new ArrayList<AnswerTable.Column>();
        columns.add(column(PROVINCE, rows));
        methodology.leaves().forEach(c -> columns.add(column(c.question().orElseThrow(), rows)));
        return new AnswerTable(rows.size(), columns);
    }

    private static AnswerTable.Column column(String name, List<Map<String, String>> rows) {
        return AnswerTable.Column.of(name, rows.size(), row -> rows.get(row).get(name));
    }

    private static String code(int province) {
        return province < 10 ? "0" + province : Integer.toString(province);
    }
}
