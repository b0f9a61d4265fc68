package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    @Test
    void a_person_with_the_role_comes_in() throws Exception {
        var answer =
                web.get(
                        "/api/trees/gate/mine",
                        "Authorization",
                        WebServer.basic("thống-kê", WebServer.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("thống-kê");
    }

    @Test
    void a_person_without_the_role_is_told_so() throws Exception {
        var answer =
                web.get(
                        "/api/trees/gate/mine",
                        "Authorization",
                        WebServer.basic("đọc", WebServer.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("WEB-109");
    }

    @Test
    void nobody_is_asked_for_name_and_password() throws Exception {
        var answer = web.get("/api/trees/gate/mine");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(answer.body()).contains("WEB-108");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic ", "Basic !!!", "Basic OmE=", "Bearer x", "Basic w4ooOjE="})
    void a_damaged_header_is_a_failed_sign_in(String header) throws Exception {
        var answer = web.get("/api/trees", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("WEB-110");
    }

    @ParameterizedTest
    @CsvSource({"thống-kê,wrong", "nobody,mật khẩu dài"})
    void wrong_names_and_wrong_passwords_look_alike(String name, String password) throws Exception {
        var answer = web.get("/api/trees", "Authorization", WebServer.basic(name, password));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Name or password is wrong.");
    }

    @Test
    void a_method_that_says_nothing_about_roles_is_for_nobody() throws Exception {
        var signedIn =
                web.get(
                        "/api/trees/gate/forgotten",
                        "Authorization",
                        WebServer.basic("thống-kê", WebServer.PASSWORD));
        assertThat(signedIn.statusCode()).isEqualTo(403);
        assertThat(web.get("/api/trees/gate/forgotten").statusCode()).isEqualTo(401);
    }

    @Test
    void without_the_access_room_nobody_signs_in_and_reading_goes_on() throws Exception {
        try (var alone = new WebServer()) {
            alone.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
            alone.guard.unbindAccess(alone.guard.access());
            var signIn = alone.get("/api/trees", "Authorization", WebServer.basic("a", "b"));
            assertThat(signIn.statusCode()).isEqualTo(503);
            assertThat(alone.get("/api/trees").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site,403",
        "Sec-Fetch-Site,same-site,403",
        "Sec-Fetch-Site,same-origin,200",
        "Sec-Fetch-Site,none,200",
        "Origin,https://evil.example,403",
        "Origin,null,403",
        "X-Nothing,x,200",
    })
    void another_sites_page_cannot_change_anything(String header, String value, int status)
            throws Exception {
        var answer =
                web.send(
                        web.to("/api/trees")
                                .header("Content-Type", "application/json")
                                .header(header, value)
                                .POST(BodyPublishers.ofString("{\"apples\":1}")));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void a_page_of_this_server_may_send_a_form() throws Exception {
        var answer =
                web.send(
                        web.to("/api/trees/form")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", "https://localhost:" + web.port())
                                .POST(BodyPublishers.ofString("name=L%C3%AA")));
        assertThat(answer.body()).isEqualTo("Lê");
    }
}
