package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;
import vn.cchc.survey.AnswerTable;

/** One question in three provinces of two regions, asked of women and men. */
class GroupFiguresTest {
    private static final Map<UnitRef, Long> PEOPLE =
            Map.of(
                    Forms.province("01"), 300L,
                    Forms.province("02"), 100L,
                    Forms.province("79"), 50L);
    private static final Map<String, String> REGIONS = Map.of("01", "N", "02", "N", "79", "S");

    /** Province, commune, sex, answer. */
    private static final List<String> FORMS =
            List.of(
                    "01 a f 5",
                    "01 a m 5",
                    "01 b f 5",
                    "01 b m 1",
                    "01 c f 1",
                    "01 c m 5", // 4 of 6
                    "02 d f 1",
                    "02 d m 1",
                    "02 e f 5",
                    "02 e f 1", // 1 of 4
                    "79 g f 5",
                    "79 g m 5",
                    "79 h m 1",
                    "79 h f 5"); // 3 of 4

    @Test
    void a_region_is_the_mean_of_its_provinces_where_the_nation_is() {
        var north = figure(NationRule.MEAN_OF_PROVINCES, FORMS, 2, GroupFigures.REGION, "N");

        // (66.666... + 25) / 2
        assertThat(north.value()).hasValue(new BigDecimal("45.83"));
        assertThat(north.forms()).isEqualTo(10);
        double hanoi = Math.sqrt(1.5 * (4.0 + 1 + 1) / 9) / 6;
        // Residuals of the communes of 02: 0 - 2/4, 1 - 2/4.
        double second = Math.sqrt(2 * 0.5) / 4;
        assertThat(north.error().orElseThrow().standardError().doubleValue())
                .isCloseTo(100 * Math.hypot(hanoi, second) / 2, within(1e-8));
    }

    @Test
    void a_region_follows_the_rule_of_the_nation() {
        assertThat(
                        figure(NationRule.POPULATION_WEIGHTS, FORMS, 2, GroupFigures.REGION, "N")
                                .value())
                .as("(300 * 66.666... + 100 * 25) / 400")
                .hasValue(new BigDecimal("56.25"));
        assertThat(
                        figure(NationRule.POOLED_RESPONDENTS, FORMS, 2, GroupFigures.REGION, "N")
                                .value())
                .as("5 of 10")
                .hasValue(new BigDecimal("50.00"));
    }

    @Test
    void a_group_of_respondents_is_in_one_pot() {
        var women = figure(NationRule.MEAN_OF_PROVINCES, FORMS, 2, "sex", "f");

        assertThat(women.value()).as("5 of 8").hasValue(new BigDecimal("62.50"));
        assertThat(women.forms()).isEqualTo(8);
        var error = women.error().orElseThrow();
        assertThat(error.lower()).isLessThan(new BigDecimal("62.5"));
        assertThat(error.upper()).isGreaterThan(new BigDecimal("62.5"));
    }

    @Test
    void a_small_group_is_withheld_and_so_is_what_would_tell_it() {
        var forms = new ArrayList<>(FORMS);
        forms.add("79 g x 5");

        assertThat(figure(NationRule.MEAN_OF_PROVINCES, forms, 2, "sex", "x").value()).isEmpty();
        assertThat(figure(NationRule.MEAN_OF_PROVINCES, forms, 2, "sex", "m").value())
                .as("the smallest other")
                .isEmpty();
        assertThat(figure(NationRule.MEAN_OF_PROVINCES, forms, 2, "sex", "f").value()).isPresent();
    }

    @Test
    void a_region_with_a_withheld_province_is_withheld() {
        assertThat(figure(NationRule.MEAN_OF_PROVINCES, FORMS, 5, GroupFigures.REGION, "N").value())
                .as("02 has four forms")
                .isEmpty();
    }

    @Test
    void whoever_did_not_tell_is_in_no_group() {
        var forms = new ArrayList<>(FORMS);
        forms.set(0, "01 a - 5");

        assertThat(figure(NationRule.MEAN_OF_PROVINCES, forms, 2, "sex", "f").forms()).isEqualTo(7);
    }

    private static GroupFigure figure(
            NationRule rule, List<String> forms, int least, String breakdown, String group) {
        var methodology = methodology(rule, least);
        var table = table(forms);
        var provinces = new Scorer(methodology, Forms.REGISTRY, PEOPLE).score(table).orRefuse();
        return new GroupFigures(methodology, design(), PEOPLE, REGIONS)
                .of(table, provinces).orRefuse().stream()
                        .filter(f -> f.breakdown().equals(breakdown) && f.group().equals(group))
                        .filter(f -> f.criterion().equals("SIPAS"))
                        .findFirst()
                        .orElseThrow();
    }

    private static SamplingDesign design() {
        return new SamplingDesign(
                List.of("province"),
                List.of("commune"),
                Optional.empty(),
                SamplingDesign.SingleUnit.ADJUST,
                new BigDecimal("95"),
                200,
                7,
                "made up");
    }

    private static ShareOfAnswers methodology(NationRule rule, int least) {
        var name = new LanguageText("Chỉ số", "Index");
        return new ShareOfAnswers(
                List.of(
                        new AskedCriterion(
                                "SIPAS", Optional.empty(), "index", name, Optional.empty(), 1, ""),
                        new AskedCriterion(
                                "1",
                                Optional.of("SIPAS"),
                                "criterion",
                                name,
                                Optional.of("q"),
                                1,
                                "")),
                "form",
                "number",
                Map.of("province", "province", "commune", "commune"),
                List.of("sex"),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                rule,
                2,
                RoundingMode.HALF_UP,
                least,
                List.of(),
                Map.of());
    }

    private static AnswerTable table(List<String> forms) {
        var names = List.of("province", "commune", "sex", "q");
        var columns = new ArrayList<AnswerTable.Column>();
        for (int column = 0; column < names.size(); column++) {
            int cell = column;
            columns.add(
                    AnswerTable.Column.of(
                            names.get(column),
                            forms.size(),
                            row -> forms.get(row).split(" ")[cell].replace("-", "")));
        }
        return new AnswerTable(forms.size(), columns);
    }
}
