package vn.cchc.survey.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.FaultCatalogue;

class CatalogueTest {

    @Test
    void every_fault_is_told_in_whole_sentences_of_two_languages() {
        assertThat(FaultCatalogue.flaws(List.of(ExchangeFault.values()))).isEmpty();
    }
}
