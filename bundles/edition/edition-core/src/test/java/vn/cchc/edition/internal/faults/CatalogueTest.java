package vn.cchc.edition.internal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.model.FaultKind;
import vn.cchc.testing.FaultCatalogue;

/** The catalogue of faults. */
class CatalogueTest {
    private static final List<FaultKind> ALL =
            Stream.<FaultKind[]>of(
                            FileFault.values(),
                            TextFault.values(),
                            EditionFault.values(),
                            TreeFault.values(),
                            PointsFault.values(),
                            PlanFault.values(),
                            SurveysFault.values(),
                            OfficialsFault.values(),
                            FormFault.values(),
                            FigureFault.values(),
                            InstallFault.values(),
                            WorkbookFault.values())
                    .flatMap(Arrays::stream)
                    .toList();

    @Test
    void no_code_is_used_twice() {
        assertThat(ALL).extracting(FaultKind::code).doesNotHaveDuplicates();
    }

    @Test
    void every_fault_is_told_in_whole_sentences_of_two_languages() {
        assertThat(FaultCatalogue.flaws(ALL)).isEmpty();
    }

    @Test
    void the_words_of_a_case_are_filled_in() {
        var problem = TextFault.KEY_TWICE.at("edition.yaml:7", "year", 4);
        assertThat(problem.what()).isEqualTo("The field \"year\" is there twice, first in line 4.");
        assertThat(problem.vietnamese().what())
                .isEqualTo("Trường \"year\" có hai lần, lần đầu ở dòng 4.");
    }
}
