package vn.cchc.scoring.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Methodology.Band;

class BandCountTest {
    @Test
    void a_limit_belongs_to_the_class_above_it_and_the_highest_to_the_last() {
        var bands = List.of(band("0", "80"), band("80", "90"), band("90", "100"));
        var values =
                Stream.of("0", "79.99", "80.00", "89.99", "90", "100.00")
                        .map(BigDecimal::new)
                        .toList();

        assertThat(BandCount.of(bands, values))
                .extracting(BandCount::units)
                .containsExactly(2, 2, 2);
    }

    private static Band band(String from, String to) {
        return new Band(new BigDecimal(from), new BigDecimal(to));
    }
}
