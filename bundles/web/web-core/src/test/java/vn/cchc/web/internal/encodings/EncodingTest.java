package vn.cchc.web.internal.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd|BROTLI",
                "br;q=0.8, gzip;q=0.8|BROTLI",
                "BR|BROTLI",
                "*|BROTLI",
                "br;q=0.5, gzip|GZIP",
                "gzip;q=0.001|GZIP",
                "x-gzip|GZIP",
                "*;q=0.5, gzip|GZIP",
                "br;q=0, *|GZIP",
                "identity, gzip;q=0.5, br;q=0.5|IDENTITY",
                "br;q=0, gzip;q=0.0|IDENTITY",
                "*;q=0|IDENTITY",
                "deflate|IDENTITY",
                "''|IDENTITY",
                ",;q=,|IDENTITY"
            })
    void a_client_gets_what_it_likes_best_and_the_shorter_of_two_it_likes_as_much(
            String accepted, Encoding encoding) {
        assertThat(Encoding.of(accepted, true)).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, br|GZIP", "br|IDENTITY", "*|GZIP"})
    void where_there_is_no_brotli_the_rest_goes_on(String accepted, Encoding encoding) {
        assertThat(Encoding.of(accepted, false)).isEqualTo(encoding);
    }

    @Test
    void who_says_nothing_gets_the_plain_body() {
        assertThat(Encoding.of(null, true)).isEqualTo(Encoding.IDENTITY);
    }
}
