package vn.cchc.figures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.figures.TimePeriod;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31, A, 2025, Năm 2025",
        "2025-H1, 2025-01-01, 2025-06-30, S, 2025-S1, 6 tháng đầu năm 2025",
        "2025-H2, 2025-07-01, 2025-12-31, S, 2025-S2, 6 tháng cuối năm 2025",
        "2025-Q3, 2025-07-01, 2025-09-30, Q, 2025-Q3, Quý 3/2025",
        "2024-02, 2024-02-01, 2024-02-29, M, 2024-02, Tháng 2/2024"
    })
    void it_knows_its_days_frequency_and_names(
            String code, String first, String last, String frequency, String sdmx, String name) {
        var time = new TimePeriod(code);
        assertThat(time.firstDay()).isEqualTo(first);
        assertThat(time.lastDay()).isEqualTo(last);
        assertThat(time.frequency().sdmx()).isEqualTo(frequency);
        assertThat(time.sdmx()).isEqualTo(sdmx);
        assertThat(time.label().vi()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-H3", "2025-Q0", "2025-13", "2025-00", "2025-1", "2025-Q33"})
    void other_texts_are_none(String text) {
        assertThat(TimePeriod.of(text)).isEmpty();
    }

    @Test
    void they_are_in_order_of_their_last_day() {
        assertThat(
                        Stream.of("2026", "2026-Q1", "2025", "2025-12", "2025-Q4", "2025-H2")
                                .map(TimePeriod::new)
                                .sorted()
                                .map(TimePeriod::code))
                .containsExactly("2025-12", "2025-Q4", "2025-H2", "2025", "2026-Q1", "2026");
    }
}
