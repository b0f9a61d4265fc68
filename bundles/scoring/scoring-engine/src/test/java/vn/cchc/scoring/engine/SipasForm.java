package vn.cchc.scoring.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;

/** The criteria tree of SIPAS 2024: two contents, nine factors, 39 leaves. */
final class SipasForm {
    static final Map<String, Integer> FACTORS =
            Map.of(
                    "I.A", 2, "I.B", 2, "I.C", 9, "I.D", 10, "II.A", 3, "II.B", 4, "II.C", 3,
                    "II.D", 3, "II.E", 3);

    private SipasForm() {}

    static ShareOfAnswers methodology() {
        return methodology(NationRule.MEAN_OF_PROVINCES, 1);
    }

    static ShareOfAnswers methodology(NationRule nation, int minimumAnswers) {
        return new ShareOfAnswers(
                criteria(),
                "form-b",
                "form_number",
                Map.of("province", "province"),
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                nation,
                2,
                RoundingMode.HALF_UP,
                minimumAnswers,
                List.of(),
                Map.of());
    }

    private static List<AskedCriterion> criteria() {
        var criteria = new ArrayList<AskedCriterion>();
        criteria.add(inner("SIPAS", null, "index", 39));
        int row = 1;
        for (String content : List.of("I", "II")) {
            criteria.add(inner(content, "SIPAS", "content", content.equals("I") ? 23 : 16));
            for (String factor : FACTORS.keySet().stream().sorted().toList()) {
                if (factor.startsWith(content + ".")) {
                    criteria.add(inner(factor, content, "factor", FACTORS.get(factor)));
                    for (int leaf = 0; leaf < FACTORS.get(factor); leaf++) {
                        criteria.add(leaf("9." + row, factor, "q9_" + row++));
                    }
                }
            }
        }
        return criteria;
    }

    private static AskedCriterion inner(String code, String parent, String level, int leaves) {
        return new AskedCriterion(
                code, Optional.ofNullable(parent), level, name(code), Optional.empty(), leaves, "");
    }

    private static AskedCriterion leaf(String code, String parent, String question) {
        return new AskedCriterion(
                code, Optional.of(parent), "criterion", name(code), Optional.of(question), 1, "");
    }

    private static LanguageText name(String code) {
        return new LanguageText("Tiêu chí " + code, "Criterion " + code);
    }
}
