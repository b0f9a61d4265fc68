package vn.cchc.edition.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.difference.DifferenceOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** What programs get. */
class EditionsResourceTest {
    @TempDir private Path folder;
    private final ShelfOfEditions shelf = new ShelfOfEditions();
    private final EditionsResource resource =
            new EditionsResource(shelf, new DifferenceOfEditions());

    @BeforeEach
    void shelve() throws IOException {
        shelf.add(new SampleYear().writeFolder(folder.resolve("good")));
        shelf.add(bad().writeFolder(folder.resolve("bad")));
    }

    private static SampleYear bad() {
        return new SampleYear().replace("criteria.csv", "First content,,3", "First content,,2");
    }

    @Test
    void the_list_holds_what_is_offered_and_what_was_refused_and_why() {
        EditionsRecord list = resource.list();

        assertThat(list.editions()).hasSize(1);
        EditionRecord edition = list.editions().get(0);
        assertThat(edition.id()).isEqualTo("sample/2000");
        assertThat(edition.counts().criteria()).isEqualTo(4);
        assertThat(edition.counts().questions()).isEqualTo(10);
        assertThat(edition.legalAct().date()).isEqualTo("2000-01-01");
        Problem problem = list.refused().get(0).problems().get(0);
        assertThat(problem.where()).isEqualTo("criteria.csv:3");
        assertThat(problem.vietnamese().what()).isEqualTo("I ghi 2 tiêu chí nhưng bên dưới có 3.");
    }

    @Test
    void what_changed_since_an_earlier_year_is_told_in_both_languages() {
        shelf.add(Path.of("../../years/sipas-2022/src/main/resources"));
        shelf.add(Path.of("../../years/sipas-2024/src/main/resources"));

        DifferenceRecord difference = resource.changesSince("sipas", "2024", "2022");

        assertThat(difference.changes())
                .anySatisfy(
                        change -> {
                            assertThat(change.about()).isEqualTo("criteria");
                            assertThat(change.words().vi())
                                    .isEqualTo("Số tiêu chí: trước là 33, nay là 39.");
                        });
        assertThat(difference.nodes().get(0).comparable()).isFalse();
    }

    @Test
    void two_years_that_are_not_there_are_told_at_once_and_the_later_one_is_not_first() {
        assertThatThrownBy(() -> resource.changesSince("none", "2001", "2000"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(2));
        assertThatThrownBy(() -> resource.changesSince("sample", "2000", "2000"))
                .hasMessageContaining("EDN-909");
    }

    @Test
    void the_whole_edition_holds_the_tree_and_the_rules_with_their_sources() {
        WholeEditionRecord whole = resource.whole("sample", "2000");

        CriterionRecord root = whole.methodology().criteria();
        assertThat(root.children()).extracting(CriterionRecord::code).containsExactly("I", "II");
        assertThat(root.children().get(0).children().get(0).question()).isEqualTo("q1");
        assertThat(whole.methodology().nation()).isEqualTo("mean-of-provinces");
        assertThat(whole.methodology().sources()).containsKey("rounding");
        assertThat(whole.fieldwork()).containsKey("steps");
    }

    @Test
    void the_sheet_of_criteria_is_the_one_of_the_year() throws IOException {
        String sheet = resource.criteria("sample", "2000").replace("\r\n", "\n");

        assertThat(sheet).isEqualTo(Files.readString(folder.resolve("good/CCHC-INF/criteria.csv")));
    }

    @Test
    void an_index_of_points_says_what_is_made_up_at_every_node_and_rule() throws IOException {
        shelf.add(SampleYear.ofPoints().writeFolder(folder.resolve("points")));
        WholeEditionRecord whole = resource.whole("sample", "2001");

        var root = whole.methodology().criteria();
        assertThat(root.points().maximum()).isEqualByComparingTo("100");
        assertThat(root.points().maximumConfidence()).isEqualTo("invented");
        assertThat(root.criteria()).isEqualTo(9);
        var leaf = root.children().get(0).children().get(0);
        assertThat(leaf.points().from()).isEqualTo("appraisal");
        assertThat(leaf.points().rule()).isEqualTo("done");
        assertThat(leaf.points().evidence().en()).isEqualTo("The plan of the year");
        var points = whole.methodology().points();
        assertThat(points.scope()).isEqualTo("province");
        assertThat(points.assessed()).isNull();
        assertThat(points.notRanked()).containsExactly("96");
        assertThat(points.rules()).allMatch(rule -> rule.confidence().equals("invented"));
        var branches = points.rules().get(6).tables();
        assertThat(branches).extracting(t -> t.branch()).containsExactly("plan", "no-plan");
        assertThat(branches.get(0).steps().get(1).points()).isEqualTo("60%");
        assertThat(whole.methodology().bands().get(2).name()).isEqualTo("A");
        assertThat(points.officialsSurvey().questions())
                .allMatch(question -> question.criterion().equals("2.3"));
        assertThat(points.officialsSurvey().questions().get(0).shares())
                .containsEntry("2", "60")
                .doesNotContainKey("9");
        assertThat(points.officialsSurvey().minimumAnswers()).isEqualTo(10);
        assertThat(whole.methodology().instrument()).isNull();
        assertThat(whole.sampling()).isNull();
        assertThat(whole.edition().status()).isEqualTo("illustrative");
    }

    @Test
    void a_plan_shows_its_tasks_quarters_parties_and_acts() {
        shelf.add(Path.of("../../years/plan-2026/src/main/resources"));
        WholeEditionRecord whole = resource.whole("plan", "2026");

        assertThat(whole.methodology()).isNull();
        assertThat(whole.edition().counts().tasks()).isEqualTo(8);
        PlanRecord plan = whole.plan();
        assertThat(plan.act().number()).isNull();
        assertThat(plan.act().uncertain().vi()).contains("1F4");
        assertThat(plan.legalBases().get(0).number()).isEqualTo("76/NQ-CP");
        PlanTaskRecord measuring = plan.tasks().get(7);
        assertThat(measuring.quarters()).containsExactly("2026-Q3", "2026-Q4", "2027-Q1");
        assertThat(measuring.lead()).containsExactly("ministry");
        assertThat(measuring.activities()).hasSize(9);
        assertThat(measuring.activities().get(1).text().vi()).contains("34 tỉnh, thành phố");
        assertThat(plan.parties().get(0).agencies()).containsExactly("ministry/2026/BNV");
        assertThat(plan.parties().get(1).groups()).containsExactly("ministry", "province");
    }

    @Test
    void surveys_say_whom_they_ask_and_that_they_are_no_index() {
        shelf.add(Path.of("../../years/opinion-2024/src/main/resources"));
        WholeEditionRecord whole = resource.whole("opinion", "2024");

        assertThat(whole.methodology()).isNull();
        assertThat(whole.plan()).isNull();
        assertThat(whole.surveys())
                .singleElement()
                .satisfies(
                        survey -> {
                            assertThat(survey.instrument()).isEqualTo("citizens");
                            assertThat(survey.asked()).containsExactly("citizens");
                            assertThat(survey.results()).isEqualTo("no-index");
                            assertThat(survey.purpose().en()).contains("no index");
                        });
        assertThat(whole.edition().counts().questions()).isGreaterThan(30);
        assertThatThrownBy(() -> resource.criteria("opinion", "2024"))
                .hasMessageContaining("EDN-915");
    }

    @Test
    void two_years_of_surveys_are_not_held_against_each_other() {
        shelf.add(Path.of("../../years/opinion-2024/src/main/resources"));
        shelf.add(Path.of("../../years/opinion-2026/src/main/resources"));

        assertThatThrownBy(() -> resource.changesSince("opinion", "2026", "2024"))
                .hasMessageContaining("EDN-915");
    }

    @Test
    void a_plan_has_no_sheet_of_criteria_and_no_changes_and_says_so() {
        shelf.add(Path.of("../../years/plan-2024/src/main/resources"));
        shelf.add(Path.of("../../years/plan-2026/src/main/resources"));

        assertThatThrownBy(() -> resource.criteria("plan", "2026"))
                .hasMessageContaining("EDN-914")
                .hasMessageContaining("/plans/2026");
        assertThatThrownBy(() -> resource.changesSince("plan", "2026", "2024"))
                .hasMessageContaining("EDN-914");
    }

    @Test
    void the_sheet_of_an_index_of_points_is_the_one_of_the_year() throws IOException {
        shelf.add(SampleYear.ofPoints().writeFolder(folder.resolve("points")));
        String sheet = resource.criteria("sample", "2001").replace("\r\n", "\n");

        assertThat(sheet)
                .isEqualTo(Files.readString(folder.resolve("points/CCHC-INF/criteria.csv")));
    }

    @Test
    void an_edition_that_is_not_there_is_not_found() {
        for (String index : List.of("sipas", "Not an index")) {
            assertThatThrownBy(() -> resource.whole(index, "2024"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
    }

    @Test
    void a_good_jar_passes_and_a_bad_one_is_refused_with_its_problems() throws IOException {
        Path good = new SampleYear().writeJar(folder.resolve("good.jar"));
        Path bad = bad().writeJar(folder.resolve("bad.jar"));

        assertThat(resource.check(Files.newInputStream(good)).id()).isEqualTo("sample/2000");
        assertThatThrownBy(() -> resource.check(Files.newInputStream(bad)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("EDN-414  criteria.csv:3");
    }

    @Test
    void an_upload_that_never_ends_is_cut_off() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 7;
                    }
                };

        assertThatThrownBy(() -> resource.check(endless)).hasMessageContaining("EDN-905");
    }

    @Test
    void an_empty_upload_is_refused() {
        assertThatThrownBy(() -> resource.check(new ByteArrayInputStream(new byte[0])))
                .hasMessageContaining("EDN-001");
    }
}
