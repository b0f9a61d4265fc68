package vn.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.LanguageText;

class PageLanguageTest {
    private final PageLanguage vi = PageLanguage.VIETNAMESE;
    private final PageLanguage en = PageLanguage.ENGLISH;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "83.94|83,94|83.94",
                "83.9|83,9|83.9",
                "100.00|100,00|100.00",
                "1234567.890|1.234.567,890|1,234,567.890",
                "-1234.5|-1.234,5|-1,234.5",
                "0|0|0",
                "1E+3|1.000|1,000",
            })
    void numbers_are_written_as_each_language_writes_them(
            BigDecimal number, String vietnamese, String english) {
        assertThat(vi.number(number)).isEqualTo(vietnamese);
        assertThat(en.number(number)).isEqualTo(english);
    }

    @Test
    void a_percent_sign_does_not_part_from_its_number() {
        assertThat(vi.percent(new BigDecimal("83.94"))).isEqualTo("83,94\u00a0%");
        assertThat(en.percent(new BigDecimal("83.94"))).isEqualTo("83.94%");
    }

    @Test
    void times_are_those_of_viet_nam() {
        var evening = Instant.parse("2026-12-31T18:05:00Z");
        assertThat(vi.time(evening)).isEqualTo("01/01/2027 01:05");
        assertThat(en.time(evening)).isEqualTo("2027-01-01 01:05");
    }

    @Test
    void any_other_language_reads_vietnamese() {
        var french = new PageLanguage(Locale.FRENCH);
        assertThat(french.code()).isEqualTo("vi");
        assertThat(french.say(new LanguageText("Chỉ số", "Index"))).isEqualTo("Chỉ số");
        assertThat(en.say("Chỉ số", "Index")).isEqualTo("Index");
    }
}
