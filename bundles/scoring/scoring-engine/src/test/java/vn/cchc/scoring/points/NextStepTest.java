package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.MEASURE;
import static vn.cchc.scoring.points.Rules.TWO;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.steps;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.scoring.engine.Ratio;

/** What the smallest change is by which a leaf of at most two points would earn more. */
class NextStepTest {
    private static final ScoringRule DONE = new YesNoRule(MEASURE, award("100%"), award("0"));
    private static final ScoringRule SHARE =
            new PercentageTable(MEASURE, steps("100", "100%", "90", "1.5", "70.5", "0.5"));
    private static final ScoringRule COUNT =
            new CountTable(MEASURE, steps("2", "100%", "1", "50%"));
    private static final ScoringRule LATE =
            new DaysLateTable(MEASURE, steps("0", "100%", "30", "75%", "60", "25%"));
    private static final ScoringRule LINEAR =
            new LinearShare(MEASURE, new BigDecimal("40"), award("100%"));
    private static final ScoringRule HANDLED =
            new AllHandledOrNoneArose(MEASURE, award("100%"), award("0.5"));

    private static String next(ScoringRule rule, String cell) {
        return rule.next(rule.read(cell).orElseThrow(), TWO)
                .map(n -> n.change().en() + " +" + n.gain().toString().replaceAll("/1$", ""))
                .orElse("nothing");
    }

    @Test
    void what_is_not_done_is_to_be_done() {
        assertThat(next(DONE, "no")).isEqualTo("from no to yes +2");
        assertThat(next(DONE, "yes")).isEqualTo("nothing");
        var doneOrNot = new YesNoRule(MEASURE, award("1"), award("50%"));
        assertThat(next(doneOrNot, "no")).as("it would earn no more").isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "100, nothing",
        "120, nothing",
        "99.999999999999, from 99.999999999999 % to 100 % +1/2",
        "90, from 90 % to 100 % +1/2",
        "89.999999999999, from 89.999999999999 % to 90 % +1",
        "70.5, from 70.5 % to 90 % +1",
        "70.499999999999, from 70.499999999999 % to 70.5 % +1/2",
        "0, from 0 % to 70.5 % +1/2",
        "17/20, from 17/20 to 90 % +1",
        "7/3, nothing"
    })
    void a_percentage_rises_to_the_step_above(String given, String next) {
        assertThat(next(SHARE, given)).isEqualTo(next);
    }

    @Test
    void a_step_that_earns_no_more_is_passed_over() {
        var flat = new PercentageTable(MEASURE, steps("100", "2", "90", "50%", "80", "1"));

        assertThat(next(flat, "80")).isEqualTo("from 80 % to 100 % +1");
    }

    @ParameterizedTest
    @CsvSource({"0, from 0 to 1 +1", "1, from 1 to 2 +1", "2, nothing", "9, nothing"})
    void a_count_rises_to_the_step_above(String given, String next) {
        assertThat(next(COUNT, given)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nothing",
        "1, from 1 days late to on time +1/2",
        "30, from 30 days late to on time +1/2",
        "31, from 31 days late to at most 30 days +1",
        "60, from 60 days late to at most 30 days +1",
        "61, from 61 days late to at most 60 days +1/2"
    })
    void a_delay_shrinks_to_the_step_above(String given, String next) {
        assertThat(next(LATE, given)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "100, nothing",
        "101, nothing",
        "99, from 99 % to 100 % +1/50",
        "40, from 40 % to 100 % +6/5",
        "39.999999999999, from 39.999999999999 % to 40 % +4/5",
        "1/3, from 1/3 to 40 % +4/5",
        "19/20, from 19/20 to 100 % +1/10"
    })
    void a_linear_share_has_its_floor_and_its_end(String given, String next) {
        assertThat(next(LINEAR, given)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "12/12, nothing",
        "0/0, nothing",
        "11/12, handle the remaining 1 of 12 +3/2",
        "0/12, handle the remaining 12 of 12 +3/2"
    })
    void what_is_left_is_to_be_handled(String given, String next) {
        assertThat(next(HANDLED, given)).isEqualTo(next);
    }

    @Test
    void a_case_has_its_own_steps_and_at_its_best_another_case_may_earn_more() {
        var cases = new LinkedHashMap<String, ScoringRule>();
        cases.put("plan", SHARE);
        cases.put("no-plan", new YesNoRule(MEASURE, award("25%"), award("0")));
        var rule = new ConditionalBranches(cases);

        assertThat(next(rule, "plan: 85")).isEqualTo("plan: from 85 % to 90 % +1");
        assertThat(next(rule, "plan: 100")).isEqualTo("nothing");
        assertThat(next(rule, "no-plan: no")).isEqualTo("no-plan: from no to yes +1/2");
        assertThat(next(rule, "no-plan: yes")).isEqualTo("the case “plan” at its best +3/2");
    }

    @Test
    void what_does_not_apply_has_no_next_step() {
        var rule = new ApplicableOrNot(DONE, PointsOfCriteria.NotApplicable.REDUCE_MAXIMUM);

        assertThat(next(rule, "n/a")).isEqualTo("nothing");
        assertThat(next(rule, "no")).isEqualTo("from no to yes +2");
    }

    @Test
    void both_languages_write_their_own_decimals() {
        var step = SHARE.next(SHARE.read("88.5").orElseThrow(), TWO).orElseThrow();

        assertThat(step.change().vi()).isEqualTo("từ 88,5 % lên 90 %");
        assertThatThrownBy(() -> SHARE.next(new Given.YesNo(true), TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rules_are_told_in_both_languages() {
        assertThat(DONE.words().en())
                .isEqualTo("result: yes → 100 % of the maximum; no → 0 points");
        assertThat(SHARE.words().vi())
                .isEqualTo(
                        "kết quả: từ 100 % → 100 % điểm tối đa; từ 90 % → 1,5 điểm;"
                                + " từ 70,5 % → 0,5 điểm; dưới 70,5 % → 0 điểm");
        assertThat(LATE.words().en()).endsWith("later → 0 points");
        assertThat(LINEAR.words().en())
                .isEqualTo("result: share × 100 % of the maximum; below 40 % → 0 points");
        assertThat(HANDLED.words().en()).contains("all handled or none arose");
    }

    /**
     * Whatever the rule, the step exists exactly where more can be earned, and adds what it says.
     */
    @Test
    void a_next_step_is_there_exactly_where_more_can_be_earned() {
        long seed = new Random().nextLong();
        System.out.println("NextStepTest seed " + seed);
        var index = new RandomIndex(new Random(seed));
        var methodology = index.methodology(new SmallIndex());
        var tree = new PointsTree(methodology);
        for (int round = 0; round < 50; round++) {
            var given = index.scores(methodology);
            for (PointsCriterion leaf : methodology.leaves()) {
                var score = given.get(leaf.code());
                if (tree.outcome(leaf, score) instanceof Outcome.Points points) {
                    var next = tree.next(leaf, score);
                    boolean best = points.points().compareTo(Ratio.of(leaf.maximum())) >= 0;
                    assertThat(next.isPresent()).as("seed %s %s", seed, score).isEqualTo(!best);
                    next.ifPresent(
                            n ->
                                    assertThat(points.points().plus(n.gain()))
                                            .as("seed %s %s", seed, score)
                                            .isBetween(Ratio.ZERO, Ratio.of(leaf.maximum())));
                }
            }
        }
    }
}
