package vn.cchc.scoring.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.points.SmallIndex;

/** Answers of officials become points of criterion 2.1. */
class OfficialsScorerTest {
    private final GroupAnswers managers = OfficialsOffice.managers("managers-2024");
    private final GroupAnswers staff = OfficialsOffice.staff("staff-2024");

    private static OfficialsScorer scorer(String... units) {
        return new OfficialsScorer(
                OfficialsOffice.methodology(), Stream.of(units).map(SmallIndex::province).toList());
    }

    private OfficialsScore only() {
        return scorer("01").score(List.of(managers, staff)).orRefuse().get(0);
    }

    @Test
    void a_question_has_its_mean_a_group_that_of_its_questions_a_criterion_the_weighted_one() {
        // m1: (10 · 100 + 5 · 60 + 5 · 20) / 20 = 70
        managers.count("01", "m1", "1", 10);
        managers.count("01", "m1", "2", 5);
        managers.count("01", "m1", "3", 5);
        // s1: 12 · 60 / 12 = 60; s2: (10 · 100 + 20 · 20) / 30 = 140/3; staff: 160/3
        staff.count("01", "s1", "2", 12);
        staff.count("01", "s2", "1", 10);
        staff.count("01", "s2", "3", 20);

        // (60 · 70 + 40 · 160/3) / 100 = 190/3
        assertThat(only().exact()).hasValue(Ratio.of(190, 3));
        assertThat(only().percent()).hasValue(new BigDecimal("63.33"));
        // 30 points, linear
        assertThat(only().points()).hasValue(Ratio.of(new BigDecimal("18.999")));
        assertThat(only().tooFew()).isEmpty();
    }

    @Test
    void half_a_hundredth_is_rounded_as_the_year_says_and_only_once() {
        // m1: 700 / 16 = 43.75, of which 60 % are 26.25
        managers.count("01", "m1", "1", 7);
        managers.count("01", "m1", "4", 9);
        staff.count("01", "s1", "4", 10);
        staff.count("01", "s2", "4", 79);
        staff.count("01", "s2", "3", 1);

        // s2: 20/80 = 0.25; staff 0.125; 26.25 + 0.4 · 0.125 = 26.30
        assertThat(only().exact()).hasValue(Ratio.of(new BigDecimal("26.3")));
        staff.count("01", "s2", "4", 720);
        // s2: 20/800 = 0.025; staff 0.0125; 26.25 + 0.005 = 26.255
        assertThat(only().exact()).hasValue(Ratio.of(new BigDecimal("26.255")));
        assertThat(only().percent()).hasValue(new BigDecimal("26.26"));
    }

    @Test
    void do_not_know_is_no_answer_and_does_not_fill_up_a_group() {
        managers.count("01", "m1", "1", 9);
        managers.count("01", "m1", "9", 500);
        staff.count("01", "s1", "1", 10);
        staff.count("01", "s2", "1", 10);

        assertThat(only().percent()).isEmpty();
        assertThat(only().points()).isEmpty();
        assertThat(only().tooFew()).containsExactly("managers");
    }

    @Test
    void ten_answers_are_enough_and_nine_are_not() {
        managers.count("01", "m1", "1", 10);
        staff.count("01", "s1", "1", 10);
        staff.count("01", "s2", "1", 9);
        assertThat(only().tooFew()).containsExactly("staff");

        staff.count("01", "s2", "1", 1);
        assertThat(only().percent()).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void a_unit_nobody_answered_about_has_no_figure_and_says_for_each_group_why() {
        managers.count("02", "m1", "1", 50);

        assertThat(only().exact()).isEmpty();
        assertThat(only().tooFew()).containsExactly("managers", "staff");
    }

    @Test
    void an_open_survey_is_refused_it_represents_nobody_but_those_who_answered() {
        var open = new GroupAnswers("managers", "y-kien", Admitted.EVERYBODY);
        open.count("01", "m1", "1", 5_000);

        assertThat(scorer("01").score(List.of(open, staff)).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("SCO-531");
                            assertThat(problem.where()).isEqualTo("y-kien");
                            assertThat(problem.vietnamese().what()).contains("không đại diện");
                        });
    }

    @Test
    void everything_that_keeps_it_from_being_scored_is_told_at_once() {
        var open = new GroupAnswers("managers", "a", Admitted.EVERYBODY);
        var again = new GroupAnswers("managers", "b", Admitted.THE_INVITED);
        var other = new GroupAnswers("citizens", "c", Admitted.THE_INVITED);

        assertThat(scorer("01").score(List.of(open, again, other)).problems())
                .extracting(Problem::code)
                .containsExactly("SCO-531", "SCO-533", "SCO-532", "SCO-534");
    }

    @Test
    void whatever_the_order_of_people_and_groups_the_points_are_those_of_one_long_addition() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Map<String, String>> people = people(random, 10 + random.nextInt(300));
            OfficialsScore first = scored(people, false);
            Collections.shuffle(people, random);

            assertThat(scored(people, true)).as("seed %d", seed).isEqualTo(first);
            assertThat(first.exact()).as("seed %d", seed).hasValue(added(people));
        }
    }

    /** Every person answers all questions of both forms. */
    private static List<Map<String, String>> people(Random random, int count) {
        var people = new ArrayList<Map<String, String>>();
        for (int i = 0; i < count; i++) {
            var person = new HashMap<String, String>();
            for (String question : List.of("m1", "s1", "s2")) {
                person.put(question, String.valueOf(1 + random.nextInt(4)));
            }
            people.add(person);
        }
        return people;
    }

    private static OfficialsScore scored(List<Map<String, String>> people, boolean turned) {
        var managers = OfficialsOffice.managers("m");
        var staff = OfficialsOffice.staff("s");
        for (var person : people) {
            managers.add("01", Map.of("m1", person.get("m1")));
            staff.add("01", Map.of("s1", person.get("s1"), "s2", person.get("s2")));
        }
        var groups = turned ? List.of(staff, managers) : List.of(managers, staff);
        return scorer("01").score(groups).orRefuse().get(0);
    }

    /** (60 · Σm1 + 20 · Σs1 + 20 · Σs2) / (100 · people), in whole numbers. */
    private static Ratio added(List<Map<String, String>> people) {
        long sum = 0;
        for (var person : people) {
            sum += 60 * share(person.get("m1"));
            sum += 20 * (share(person.get("s1")) + share(person.get("s2")));
        }
        return new Ratio(BigInteger.valueOf(sum), BigInteger.valueOf(100L * people.size()));
    }

    private static long share(String code) {
        return OfficialsOffice.QUALITY.get(code).longValueExact();
    }
}
