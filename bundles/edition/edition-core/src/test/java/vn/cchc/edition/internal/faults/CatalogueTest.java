package vn.cchc.edition.internal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of faults. */
class CatalogueTest {
    private static final List<Fault> ALL =
            Stream.<Fault[]>of(
                            FileFault.values(),
                            TextFault.values(),
                            EditionFault.values(),
                            TreeFault.values(),
                            PointsFault.values(),
                            FormFault.values(),
                            FigureFault.values(),
                            InstallFault.values(),
                            WorkbookFault.values())
                    .flatMap(Arrays::stream)
                    .toList();

    @Test
    void no_code_is_used_twice() {
        assertThat(ALL).extracting(Fault::code).doesNotHaveDuplicates();
    }

    @Test
    void every_fault_says_what_is_wrong_and_what_to_do_in_whole_sentences() {
        assertThat(ALL)
                .allSatisfy(
                        fault -> {
                            assertThat(fault.text().what()).endsWith(".");
                            assertThat(fault.text().remedy()).matches(".*(\\.|\\{\\d\\})$");
                        });
    }

    @Test
    void the_words_of_a_case_are_filled_in() {
        var problem = TextFault.KEY_TWICE.at("edition.yaml:7", "year", 4);
        assertThat(problem.what()).isEqualTo("The field \"year\" is there twice, first in line 4.");
    }
}
