package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.internal.openapi.ApiDocument;

class ApiDocumentTest {

    private static JsonNode document(String... paths) throws Exception {
        return document(PageLanguage.ENGLISH, paths);
    }

    private static JsonNode document(PageLanguage language, String... paths) throws Exception {
        var document = new ApiDocument("1.2.3");
        for (String path : paths) {
            document.add(path, Orchard.class);
        }
        return new ObjectMapper().readTree(document.json(language));
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
    void what_means_the_same_in_every_room_is_described_once() throws Exception {
        var english = operation(PageLanguage.ENGLISH);
        assertThat(english.at("/parameters/0/description").asText())
                .isEqualTo("The year, four digits");
        assertThat(english.at("/responses/200/description").asText()).isEqualTo("Done");
        var vietnamese = operation(PageLanguage.VIETNAMESE);
        assertThat(vietnamese.at("/parameters/0/description").asText())
                .isEqualTo("Năm, bốn chữ số");
        assertThat(vietnamese.at("/responses/200/description").asText()).isEqualTo("Đã thực hiện");
    }

    private static JsonNode operation(PageLanguage language) throws Exception {
        return document(language, "/api/trees").at("/paths/~1api~1trees~1planted~1{year}/get");
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
    void a_map_of_anything_may_hold_anything() throws Exception {
        var branch = document("/api/trees").at("/components/schemas/web.Branch/properties");
        assertThat(branch.at("/notes/additionalProperties").asText()).isEqualTo("true");
        assertThat(branch.at("/leaves/additionalProperties/type").asText()).isEqualTo("integer");
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
    void every_way_to_be_refused_is_told() throws Exception {
        var paths = document("/api/trees").path("paths");
        assertThat(paths.at("/~1api~1trees/get/responses").fieldNames())
                .toIterable()
                .containsExactly("200", "default");
        assertThat(paths.at("/~1api~1trees/post/responses").has("400")).isTrue();
        assertThat(paths.at("/~1api~1trees~1{name}/get/responses").has("404")).isTrue();
        assertThat(paths.at("/~1api~1trees~1gate~1mine/get/responses").fieldNames())
                .toIterable()
                .contains("401", "403", "default");
    }

    @Test
    void another_form_of_the_same_answer_belongs_to_it() throws Exception {
        var content = document("/api/trees").at("/paths/~1api~1trees/get/responses/200/content");
        assertThat(content.has("application/json")).isTrue();
        assertThat(content.at("/text~1csv;charset=UTF-8/schema/type").asText()).isEqualTo("string");
    }

    @Test
    void it_speaks_vietnamese_when_asked() throws Exception {
        var english = document("/api/trees");
        var vietnamese = document(PageLanguage.VIETNAMESE, "/api/trees");
        assertThat(english.at("/paths/~1api~1trees/get/summary").asText()).isEqualTo("All trees");
        assertThat(english.at("/tags/0/description").asText()).isEqualTo("What grows");
        assertThat(vietnamese.at("/paths/~1api~1trees/get/summary").asText()).isEqualTo("Mọi cây");
        assertThat(vietnamese.at("/tags/0/description").asText()).isEqualTo("Cây trồng");
        assertThat(vietnamese.at("/info/description").asText()).contains("Cải cách hành chính");
        assertThat(vietnamese.toString()).doesNotContain("x-summary-vi", "x-description-vi");
    }

    @Test
    void the_pages_about_it_speak_the_language_of_the_reader() throws Exception {
        try (var web = new WebServer()) {
            web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
            assertThat(web.get("/api?lang=vi", "Accept", "text/html").body())
                    .contains("Mọi cây", "href=\"/api/try?lang=vi\"")
                    .doesNotContain("All trees");
            assertThat(web.get("/api/try?lang=vi").body())
                    .contains("<html lang=\"vi\"", "data-document=\"/api/openapi.json?lang=vi\"");
            assertThat(web.get("/api/openapi.json?lang=vi").body()).contains("Mọi cây");
            assertThat(web.get("/api/openapi.json").body()).contains("\"All trees\"");
        }
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
