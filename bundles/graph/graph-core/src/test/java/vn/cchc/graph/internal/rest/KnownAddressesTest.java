package vn.cchc.graph.internal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.internal.rest.KnownAddresses.Address;
import vn.cchc.model.Fingerprint;

/** An answer is ready only as long as the build it came from answers. */
class KnownAddressesTest {
    private static final Fingerprint TODAY = Fingerprint.of("today".getBytes(UTF_8));
    private static final Fingerprint TOMORROW = Fingerprint.of("tomorrow".getBytes(UTF_8));
    private static final Address ASKED = address("query=ASK{}");

    private final KnownAddresses known = new KnownAddresses();

    private static Address address(String query) {
        return new Address(query, Optional.of("text/csv"));
    }

    @Test
    void another_build_knows_nothing_of_it() {
        known.keep(ASKED, TODAY, "tag");

        assertThat(known.find(ASKED, TODAY)).contains("tag");
        assertThat(known.find(ASKED, TOMORROW)).isEmpty();
    }

    @Test
    void who_does_not_say_what_he_wants_is_another() {
        known.keep(ASKED, TODAY, "tag");

        assertThat(known.find(new Address(ASKED.query(), Optional.empty()), TODAY)).isEmpty();
    }

    @Test
    void long_addresses_and_those_not_asked_for_longest_are_let_go() {
        var endless = address("query=" + "x".repeat(5_000));
        known.keep(endless, TODAY, "tag");
        for (int i = 0; i < 5_000; i++) {
            known.keep(address("query=" + i), TODAY, "tag");
        }

        assertThat(known.find(endless, TODAY)).isEmpty();
        assertThat(known.find(address("query=0"), TODAY)).isEmpty();
        assertThat(known.find(address("query=4999"), TODAY)).isPresent();
    }
}
