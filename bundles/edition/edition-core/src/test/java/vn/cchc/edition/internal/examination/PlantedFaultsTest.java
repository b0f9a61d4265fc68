package vn.cchc.edition.internal.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.OfficialsFault;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.SurveysFault;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.model.FaultKind;
import vn.cchc.model.Problem;

/** Plants one fault after the other into a template year: each is told, and nothing else is. */
class PlantedFaultsTest {
    private static final Set<String> PARSERS = Set.of(TextFault.YAML.code(), "SUR-117");

    @TempDir private Path folder;

    static List<PlantedFault> faults() throws IOException {
        return PlantedFault.all("/planted-faults.txt");
    }

    static List<PlantedFault> pointsFaults() throws IOException {
        return PlantedFault.all("/planted-points-faults.txt");
    }

    static List<PlantedFault> planFaults() throws IOException {
        return PlantedFault.all("/planted-plan-faults.txt");
    }

    static List<PlantedFault> surveysFaults() throws IOException {
        return PlantedFault.all("/planted-surveys-faults.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("surveysFaults")
    void a_fault_of_surveys_is_told_with_its_place_and_nothing_else_is(PlantedFault fault)
            throws IOException {
        plant(fault, SampleYear.ofSurveys());
    }

    @Test
    void the_template_year_of_surveys_itself_is_in_order() throws IOException {
        assertThat(SampleYear.examine(SampleYear.ofSurveys().writeFolder(folder)).problems())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_told_with_its_place_and_nothing_else_is(PlantedFault fault)
            throws IOException {
        plant(fault, new SampleYear());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pointsFaults")
    void a_fault_of_an_index_of_points_is_told_with_its_place_and_nothing_else_is(
            PlantedFault fault) throws IOException {
        plant(fault, SampleYear.ofPoints());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planFaults")
    void a_fault_of_a_plan_is_told_with_its_place_and_nothing_else_is(PlantedFault fault)
            throws IOException {
        plant(fault, SampleYear.ofPlan());
    }

    private void plant(PlantedFault fault, SampleYear year) throws IOException {
        fault.edits().forEach(edit -> edit.plant(year));

        List<Problem> problems = SampleYear.examine(year.writeFolder(folder)).problems();

        assertThat(problems)
                .extracting(p -> (p.code() + " " + p.where()).strip())
                .containsExactlyElementsOf(fault.expected());
        assertThat(problems).allSatisfy(PlantedFaultsTest::isToldInVietnamese);
    }

    /**
     * Nothing of the English sentence is left in it; what the parser of YAML and the engine of
     * forms say is not translated.
     */
    private static void isToldInVietnamese(Problem problem) {
        assertThat(problem.vietnamese()).isNotNull();
        String told = problem.vietnamese().what() + " " + problem.vietnamese().remedy();
        assertThat(told).isNotEqualTo(problem.what() + " " + problem.remedy());
        if (!PARSERS.contains(problem.code())) {
            assertThat(told).doesNotContainPattern(" (the|is|are|then|there|it|a) ");
        }
    }

    @Test
    void every_kind_of_fault_a_file_can_have_is_planted() throws IOException {
        var planted = new HashSet<String>();
        var all = new ArrayList<>(faults());
        all.addAll(pointsFaults());
        all.addAll(planFaults());
        all.addAll(surveysFaults());
        all.forEach(f -> f.expected().forEach(e -> planted.add(e.split(" ")[0])));
        var kinds = new ArrayList<FaultKind>();
        List.<FaultKind[]>of(
                        TextFault.values(),
                        EditionFault.values(),
                        TreeFault.values(),
                        PointsFault.values(),
                        PlanFault.values(),
                        SurveysFault.values(),
                        OfficialsFault.values(),
                        FormFault.values(),
                        FigureFault.values())
                .forEach(values -> kinds.addAll(List.of(values)));
        // Tested where sheets are read: it takes five thousand rows.
        kinds.remove(TextFault.ROWS);

        assertThat(planted).containsAll(kinds.stream().map(FaultKind::code).toList());
    }

    @Test
    void the_template_year_itself_is_in_order() throws IOException {
        assertThat(SampleYear.examine(new SampleYear().writeFolder(folder)).problems()).isEmpty();
    }

    @Test
    void the_template_year_of_points_itself_is_in_order() throws IOException {
        Path year = SampleYear.ofPoints().writeFolder(folder);

        assertThat(SampleYear.examine(year).problems()).isEmpty();
    }

    @Test
    void the_small_plan_itself_is_in_order() throws IOException {
        assertThat(SampleYear.examine(SampleYear.ofPlan().writeFolder(folder)).problems())
                .isEmpty();
    }

    @Test
    void at_least_sixty_faults_are_planted_under_different_names() throws IOException {
        var names = new HashSet<String>();
        faults().forEach(fault -> names.add(fault.name()));

        assertThat(names).hasSameSizeAs(faults()).hasSizeGreaterThanOrEqualTo(60);
    }
}
