package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.graph.internal.pages.ThingAddresses;

/** What search engines are told of the graph. */
class ThingAddressesTest {

    @Test
    void every_named_thing_has_its_page_in_the_site_map_and_terms_do_not() throws Exception {
        try (var server = new GraphServer()) {
            var told = new ThingAddresses(server.graph);

            assertThat(told.pieces()).isEqualTo(1);
            assertThat(told.piece(0)).containsExactly("/page/province/2024/01");
            assertThat(told.piece(1)).isEmpty();
        }
    }
}
