package vn.cchc.edition.internal.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanProvision;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.Quarter;

/** What the two plans of the ministry say, as their texts do. */
class PlanYearsTest {
    private static final Path YEARS = Path.of("../../years");

    private final Edition plan2024 = year("plan-2024");
    private final Edition plan2026 = year("plan-2026");

    @TempDir private Path folder;

    @Test
    void the_plan_of_2024_has_twelve_tasks_and_that_of_2026_eight() {
        assertThat(plan(plan2024).tasks()).extracting(PlanTask::number).hasSize(12);
        assertThat(plan(plan2026).tasks()).extracting(PlanTask::number).hasSize(8);
    }

    @Test
    void a_plan_is_no_index() {
        assertThat(plan2026.methodology()).isEmpty();
        assertThat(plan2026.shareOfAnswers()).isEmpty();
        assertThat(plan2026.pointsOfCriteria()).isEmpty();
        assertThat(plan2026.instruments()).isEmpty();
    }

    @Test
    void in_the_third_quarter_of_2026_the_text_has_six_tasks() {
        assertThat(inQuarter(plan2026, new Quarter(2026, 3))).containsExactly(1, 3, 4, 6, 7, 8);
        assertThat(inQuarter(plan2026, new Quarter(2026, 2))).containsExactly(1, 2, 3, 4, 6, 7);
    }

    @Test
    void measuring_satisfaction_ends_in_the_first_quarter_of_the_next_year() {
        assertThat(plan(plan2024).task(11).orElseThrow().quarters())
                .containsExactly(new Quarter(2024, 3), new Quarter(2024, 4), new Quarter(2025, 1));
        assertThat(plan(plan2026).task(8).orElseThrow().quarters())
                .containsExactly(new Quarter(2026, 3), new Quarter(2026, 4), new Quarter(2027, 1));
    }

    @Test
    void the_ministry_leads_every_task_and_others_take_part() {
        for (var year : List.of(plan2024, plan2026)) {
            assertThat(plan(year).tasks())
                    .allSatisfy(
                            task ->
                                    assertThat(task.everyLead())
                                            .extracting(party -> party.name().vi())
                                            .containsExactly("Bộ Nội vụ"));
        }
        assertThat(plan(plan2024).task(2).orElseThrow().everyPartner())
                .extracting(PlanParty::code)
                .containsExactly("agencies-concerned", "all-concerned");
        assertThat(plan(plan2026).parties().get(0).agencies().get(0).path())
                .isEqualTo("ministry/2026/BNV");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_said() {
        var act = plan(plan2026).act();
        assertThat(act.number()).isEmpty();
        assertThat(act.date()).isEmpty();
        assertThat(act.uncertain().orElseThrow().en()).contains("1F4", "April 2026");
        assertThat(plan(plan2024).task(6).orElseThrow().activities())
                .filteredOn(activity -> activity.quarters().isEmpty())
                .allSatisfy(activity -> assertThat(activity.uncertain()).isPresent())
                .hasSize(2);
    }

    @Test
    void it_rests_on_four_acts_and_says_where_the_money_comes_from() {
        assertThat(plan(plan2026).legalBases())
                .extracting(act -> act.number().orElse(""))
                .containsExactly("76/NQ-CP", "25/2025/NĐ-CP", "979/QĐ-BNV", "72/QĐ-BNV");
        assertThat(plan(plan2026).provisions(PlanProvision.Kind.BUDGET)).hasSize(3);
    }

    @Test
    void an_activity_takes_lead_and_partners_of_its_task_unless_it_has_its_own()
            throws IOException {
        Plan plan = plan(SampleYear.examine(SampleYear.ofPlan().writeFolder(folder)).orRefuse());

        var activities = plan.task(1).orElseThrow().activities();
        assertThat(activities.get(0).partners())
                .extracting(PlanParty::code)
                .containsExactly("everybody");
        assertThat(activities.get(1).partners())
                .extracting(PlanParty::code)
                .containsExactly("press");
        assertThat(activities.get(1).lead())
                .extracting(PlanParty::code)
                .containsExactly("ministry");
        assertThat(plan.task(3).orElseThrow().quarters()).hasSize(4);
    }

    private static List<Integer> inQuarter(Edition year, Quarter quarter) {
        return plan(year).tasks().stream()
                .filter(task -> task.quarters().contains(quarter))
                .map(PlanTask::number)
                .toList();
    }

    private static Plan plan(Edition year) {
        return year.plan().orElseThrow();
    }

    private static Edition year(String name) {
        return SampleYear.examine(YEARS.resolve(name + "/src/main/resources")).orRefuse();
    }
}
