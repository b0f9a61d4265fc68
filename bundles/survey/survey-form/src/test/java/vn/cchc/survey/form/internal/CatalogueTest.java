package vn.cchc.survey.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.FaultCatalogue;

/** The catalogues of faults. */
class CatalogueTest {

    @Test
    void every_fault_is_told_in_whole_sentences_of_two_languages() {
        assertThat(FaultCatalogue.flaws(List.of(FormFault.values()))).isEmpty();
        assertThat(FaultCatalogue.flaws(List.of(AnswerFault.values()))).isEmpty();
        assertThat(FaultCatalogue.flaws(List.of(SubmissionFault.values()))).isEmpty();
    }
}
