package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;

class ClientPlacesTest {
    private final ClientPlaces places = new ClientPlaces(2);

    @Test
    void one_more_than_allowed_is_refused_and_goes_again_when_one_has_left() {
        var first = places.enter("192.0.2.1");
        places.enter("192.0.2.1");

        assertThatThrownBy(() -> places.enter("192.0.2.1"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                            assertThat(refusal).hasMessageContaining("GRA-408");
                        });
        first.close();
        assertThat(places.enter("192.0.2.1")).isNotNull();
    }

    @Test
    void another_client_is_another_client() {
        places.enter("192.0.2.1");
        places.enter("192.0.2.1");

        assertThat(places.enter("192.0.2.2")).isNotNull();
    }

    @Test
    void addresses_of_one_network_of_version_6_are_one_client() {
        assertThat(ClientPlaces.client("2001:db8:1:2::1"))
                .isEqualTo(ClientPlaces.client("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientPlaces.client("2001:db8:1:3::1"));
    }

    @Test
    void nothing_is_remembered_of_who_has_left() {
        places.enter("192.0.2.1").close();
        try {
            places.enter("192.0.2.2");
            places.enter("192.0.2.2");
            places.enter("192.0.2.2");
        } catch (Refusal expected) {
            // the third
        }

        assertThat(places.clients()).isEqualTo(1);
    }
}
