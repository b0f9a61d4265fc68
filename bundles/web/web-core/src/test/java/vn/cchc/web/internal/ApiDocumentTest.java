package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.web.internal.openapi.ApiDocument;

class ApiDocumentTest {

    private static JsonNode document(String... paths) throws Exception {
        var document = new ApiDocument("1.2.3");
        for (String path : paths) {
            document.add(path, Orchard.class);
        }
        return new ObjectMapper().readTree(document.json());
    }

    @Test
    void it_has_every_operation_of_every_resource() throws Exception {
        var paths = document("/api/trees", "/api/fruit").path("paths");
        var addresses = new java.util.ArrayList<String>();
        paths.fieldNames().forEachRemaining(addresses::add);
        assertThat(addresses)
                .contains(
                        "/api/fruit",
                        "/api/fruit/{name}",
                        "/api/trees",
                        "/api/trees/{name}",
                        "/api/trees/gate/mine")
                .isSorted();
    }

    @Test
    void it_does_not_depend_on_who_came_first() throws Exception {
        assertThat(document("/api/trees", "/api/fruit"))
                .isEqualTo(document("/api/fruit", "/api/trees"));
    }

    @Test
    void records_become_schemas_named_by_their_room() throws Exception {
        var tree = document("/api/trees").at("/components/schemas/web.Tree/properties");
        assertThat(tree.fieldNames())
                .toIterable()
                .containsExactly("name", "nickname", "height", "apples", "branches");
        assertThat(tree.at("/height/type").asText()).isEqualTo("number");
        assertThat(tree.at("/branches/items/$ref").asText())
                .isEqualTo("#/components/schemas/web.Branch");
    }

    @Test
    void it_tells_how_a_refusal_looks_and_who_may_call() throws Exception {
        var paths = document("/api/trees").path("paths");
        var mine = paths.path("/api/trees/gate/mine").path("get");
        assertThat(mine.path("security").get(0).has("basic")).isTrue();
        assertThat(mine.path("description").asText()).contains("publisher, statistician");
        assertThat(mine.at("/responses/default/content").has("application/problem+json")).isTrue();
        assertThat(paths.path("/api/trees").path("get").has("security")).isFalse();
        assertThat(paths.path("/api/trees").at("/get/responses").has("200")).isTrue();
    }

    @Test
    void a_reader_of_pages_finds_the_operations_too() throws Exception {
        try (var web = new WebServer()) {
            web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
            var page = web.get("/api?lang=en", "Accept", "text/html").body();
            assertThat(page).contains("All trees", "/api/trees/gate/mine", "sign in");
            assertThat(page).contains("href=\"/api?lang=vi\"").contains("href=\"/?lang=en\"");
            Leaks.assertSafeHeaders(web.get("/api/try"));
        }
    }
}
