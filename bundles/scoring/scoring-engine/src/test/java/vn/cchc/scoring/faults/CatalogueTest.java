package vn.cchc.scoring.faults;

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
                CallFault.class,
                CountFault.class,
                DesignFault.class,
                FileFault.class,
                OfficialsFault.class,
                RecastFault.class,
                SampleFault.class,
                SheetFault.class
            })
    void every_fault_is_told_in_whole_sentences_of_two_languages(
            Class<? extends FaultKind> catalogue) {
        assertThat(FaultCatalogue.flaws(List.of(catalogue.getEnumConstants()))).isEmpty();
    }
}
