package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;
import static vn.cchc.scoring.points.Rules.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionalBranchesTest {
    private final ScoringRule rule = new ConditionalBranches(branches());

    private static Map<String, ScoringRule> branches() {
        var branches = new LinkedHashMap<String, ScoringRule>();
        branches.put("plan", new PercentageTable(Rules.MEASURE, steps("100", "100%", "80", "50%")));
        branches.put("no-plan", new YesNoRule(Rules.MEASURE, award("50%"), award("0")));
        return branches;
    }

    @Test
    void each_case_has_a_rule_of_its_own() {
        assertThat(points(rule, "plan: 100")).isEqualTo("2");
        assertThat(points(rule, "plan:9/10")).isEqualTo("1");
        assertThat(points(rule, "no-plan: yes")).isEqualTo("1");
        assertThat(points(rule, "no-plan: no")).isEqualTo("0");
    }

    @Test
    void it_says_which_case_was_chosen_and_which_step_applied() {
        assertThat(because(rule, "plan: 85")).isEqualTo("result: from 80 % → 50 % of the maximum");
        assertThat(((Outcome.Points) Rules.outcome(rule, "plan: 85")).given().en())
                .isEqualTo("plan: 85 %");
    }

    @Test
    void it_takes_a_known_case_with_what_that_case_asks_for() {
        for (String cell : new String[] {"85", "yes", "plan", "plan: yes", "no-plan: 85", "x: 1"}) {
            assertThat(rule.read(cell)).as(cell).isEmpty();
        }
        assertThat(rule.expects().en()).startsWith("plan: a percentage").contains("; or no-plan: ");
        assertThatThrownBy(
                        () ->
                                rule.points(
                                        new Given.InBranch("x", new Given.YesNo(true)), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.points(new Given.YesNo(true), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
