package vn.cchc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConfiguredTextTest {
    @Test
    void vietnamese_in_utf_8_is_read_though_the_container_read_latin() {
        String written = "Sở Nội vụ tỉnh Đắk Lắk";
        String read =
                new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(ConfiguredText.of(read)).isEqualTo(written);
    }

    @Test
    void what_was_escaped_or_is_plain_or_latin_is_left_as_it_is() {
        assertThat(ConfiguredText.of("Sở Nội vụ")).isEqualTo("Sở Nội vụ");
        assertThat(ConfiguredText.of("Home Affairs")).isEqualTo("Home Affairs");
        assertThat(ConfiguredText.of("Genève")).isEqualTo("Genève");
        assertThat(ConfiguredText.of("")).isEmpty();
    }
}
