package vn.cchc.scoring.internal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.FaultKind;
import vn.cchc.testing.FaultCatalogue;

/** The catalogues of faults. */
class CatalogueTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AskedFault.class,
                BreakdownFault.class,
                ComparisonFault.class,
                InputFault.class,
                ResultFault.class,
                OfficialsSurveyFault.class,
                SheetsFault.class,
                ShellFault.class
            })
    void every_fault_is_told_in_whole_sentences_of_two_languages(
            Class<? extends FaultKind> catalogue) {
        assertThat(FaultCatalogue.flaws(List.of(catalogue.getEnumConstants()))).isEmpty();
    }
}
