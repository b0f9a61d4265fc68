package vn.cchc.figures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.figures.internal.faults.CatalogueFault;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.FaultKind;
import vn.cchc.testing.FaultCatalogue;

class CatalogueOfFaultsTest {

    @ParameterizedTest
    @ValueSource(classes = {CatalogueFault.class, ValueFault.class, FlowFault.class})
    void every_fault_is_told_in_whole_sentences_of_two_languages(
            Class<? extends FaultKind> catalogue) {
        assertThat(FaultCatalogue.flaws(List.of(catalogue.getEnumConstants()))).isEmpty();
    }
}
