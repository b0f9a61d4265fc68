package vn.cchc.edition.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.CommonQuestions;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.internal.examination.SampleYear;

/** What the methodology of SIPAS 2022 can compute from the answers of 2024. */
class QuestionsInCommonTest {
    private static final Edition YEAR_2022 = YearsApart.year("sipas-2022");
    private static final Edition YEAR_2024 = YearsApart.year("sipas-2024");

    private static final String FORM = "instruments/form/";

    @TempDir private Path folder;

    private static CommonQuestions common(Wording wording) {
        return new DifferenceOfEditions().common(YEAR_2022, YEAR_2024, Optional.empty(), wording);
    }

    /** The template and the same with other words, which is the later year. */
    private CommonQuestions changed(String file, String words, String others) throws IOException {
        var before = new SampleYear().writeFolder(folder.resolve("before"));
        var after = new SampleYear().replace(file, words, others);
        return new DifferenceOfEditions()
                .common(
                        SampleYear.examine(before).orRefuse(),
                        SampleYear.examine(after.writeFolder(folder.resolve("after"))).orRefuse(),
                        Optional.empty(),
                        Wording.SAME);
    }

    private static List<String> codes(Edition edition) {
        return edition.methodology().orElseThrow().criteria().stream()
                .map(Criterion::code)
                .toList();
    }

    private static String question(Edition edition, String code) {
        return edition.shareOfAnswers()
                .flatMap(share -> share.criterion(code))
                .flatMap(AskedCriterion::question)
                .orElseThrow();
    }

    @Test
    void word_for_word_three_questions_and_what_stands_above_them() {
        var common = common(Wording.SAME);

        assertThat(codes(common.earlier()))
                .containsExactly("SIPAS", "II", "II.4", "9.28", "9.29", "9.30");
        assertThat(codes(common.later()))
                .as("9.28 is another question there")
                .containsExactly("SIPAS", "II", "II.4", "9.34", "9.35", "9.36");
        assertThat(question(common.earlier(), "9.28")).isEqualTo("q9_28");
        assertThat(question(common.later(), "9.34")).isEqualTo("q9_34");
    }

    @Test
    void how_much_of_a_node_is_left_is_counted() {
        var coverage = common(Wording.SAME).coverage();

        assertThat(coverage.get("II.4")).isEqualTo(new Coverage(3, 0, 3));
        assertThat(coverage.get("II.4").whole()).isTrue();
        assertThat(coverage.get("SIPAS")).isEqualTo(new Coverage(3, 0, 33));
        assertThat(coverage.get("SIPAS").whole()).isFalse();
        assertThat(coverage).doesNotContainKey("I");
    }

    @Test
    void reworded_questions_are_taken_for_the_same_only_when_asked_for() {
        var common = common(Wording.REWORDED);

        var index = common.coverage().get("SIPAS");
        assertThat(index.same()).isEqualTo(3);
        assertThat(index.reworded()).isGreaterThan(10);
        assertThat(common.coverage().get("9.2")).isEqualTo(new Coverage(0, 1, 1));
        assertThat(common.earlier().methodology().orElseThrow().root().criteria())
                .isEqualTo(index.same() + index.reworded());
    }

    @Test
    void the_rules_are_those_of_the_earlier_year_and_the_form_is_its_own() {
        var rules = YEAR_2022.shareOfAnswers().orElseThrow();
        var common = common(Wording.SAME).later().shareOfAnswers().orElseThrow();

        assertThat(common.scale()).isEqualTo(rules.scale());
        assertThat(common.nation()).isEqualTo(rules.nation());
        assertThat(common.rounding()).isEqualTo(rules.rounding());
        assertThat(common.instrument())
                .isEqualTo(YEAR_2024.shareOfAnswers().orElseThrow().instrument());
    }

    @Test
    void what_the_stricter_year_withheld_stays_withheld() throws IOException {
        var common = changed("methodology.yaml", "answers: \"30\"", "answers: \"100\"");

        assertThat(common.earlier().shareOfAnswers().orElseThrow().minimumAnswers()).isEqualTo(100);
        assertThat(common.later().shareOfAnswers().orElseThrow().minimumAnswers()).isEqualTo(100);
    }

    @Test
    void every_node_may_be_compared_and_the_changes_are_still_told() {
        var difference = common(Wording.SAME).difference();

        assertThat(difference.nodes()).allMatch(node -> node.verdict().comparable());
        assertThat(difference.nodes()).extracting(NodePair::later).doesNotContain(Optional.of("I"));
        assertThat(difference.changes())
                .extracting(change -> change.words().en())
                .contains("Number of criteria: was 33, is 39.");
        assertThat(difference.nation().comparable()).isTrue();
    }

    @Test
    void another_scale_cannot_be_read_by_the_old_rules() throws IOException {
        var difference =
                changed(FORM + "choices.csv", "satisfaction,5,Rất hài lòng", "satisfaction,5,Tuyệt")
                        .difference();

        assertThat(difference.nation().comparable()).isFalse();
        assertThat(difference.units().because().orElseThrow().en()).startsWith("scale of the");
    }
}
