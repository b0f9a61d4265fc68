package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.web.internal.failures.RequestFault;

class ProblemLanguageTest {
    private static final String BROWSER = "text/html,*/*;q=0.8";
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

    private static HttpResponse<String> delete(String path, String... headers) throws Exception {
        var request = web.to(path).method("DELETE", BodyPublishers.noBody());
        return web.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void a_page_tells_problems_in_its_own_language() throws Exception {
        var vietnamese = delete("/api/trees?lang=vi", "Accept", BROWSER);
        assertThat(vietnamese.statusCode()).isEqualTo(405);
        assertThat(vietnamese.body())
                .contains("<html lang=\"vi\"", "<li lang=\"vi\"><code>WEB-102</code>")
                .contains("Địa chỉ này không nhận phương thức đó. Dùng một phương thức")
                .doesNotContain("This address", "Use one");
        assertThat(delete("/api/trees?lang=en", "Accept", BROWSER).body())
                .contains("This address does not know that method. Use one")
                .doesNotContain("Địa chỉ này");
    }

    @Test
    void a_wrong_parameter_and_a_wrong_password_are_told_in_the_language_of_the_page()
            throws Exception {
        assertThat(web.get("/api/trees/count?from=x", "Accept", BROWSER).body())
                .doesNotContain("There is nothing", "The request cannot");
        var refused =
                web.get(
                        "/api/trees/gate/mine?lang=vi",
                        "Accept",
                        BROWSER,
                        "Authorization",
                        WebServer.basic("đọc", "sai"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Tên hoặc mật khẩu sai.").doesNotContain("Name or");
    }

    @Test
    void what_is_missing_is_named_unless_it_is_the_address_itself() throws Exception {
        assertThat(web.get("/api/trees/none?lang=en", "Accept", BROWSER).body())
                .contains("There is no such page", "<code>ORC-101</code>");
        assertThat(web.get("/nowhere?lang=en", "Accept", BROWSER).body())
                .contains("There is no such page")
                .doesNotContain("WEB-101");
    }

    @Test
    void a_problem_without_vietnamese_words_is_marked_as_english() throws Exception {
        assertThat(web.get("/api/trees/bad?lang=vi", "Accept", BROWSER).body())
                .contains("<li lang=\"en\"><code>ORC-101</code>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "vi|Phương thức không được phép|Địa chỉ này",
                "vi-VN, en;q=0.5|Phương thức không được phép|Địa chỉ này",
                "en, vi;q=0.5|Method Not Allowed|This address",
                "en|Method Not Allowed|This address",
                "fr|Method Not Allowed|This address",
            })
    void a_program_is_answered_in_the_language_it_accepts(
            String accepted, String title, String what) throws Exception {
        var answer = delete("/api/trees", "Accept-Language", accepted);
        assertThat(answer.body())
                .contains("\"title\":\"" + title + "\"")
                .contains("\"what\":\"" + what)
                .contains("\"detail\":\"" + what);
        assertThat(answer.headers().firstValue("Content-Language"))
                .hasValue(title.startsWith("P") ? "vi" : "en");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void a_program_that_says_nothing_is_answered_in_english() throws Exception {
        assertThat(delete("/api/trees").body()).contains("Method Not Allowed", "This address");
        assertThat(delete("/api/trees?lang=vi").body()).contains("Địa chỉ này");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_thrown_refusal_speaks_it_too(String language) throws Exception {
        var answer = web.get("/api/trees/none", "Accept-Language", language);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(answer.body())
                .contains(language.equals("vi") ? "Không tìm thấy" : "Not Found")
                .contains("ORC-101");
    }

    @ParameterizedTest
    @EnumSource(RequestFault.class)
    void every_fault_has_its_own_code_and_words_in_both_languages(RequestFault fault) {
        var problem = fault.at("", "7");
        var vietnamese = problem.in(Locale.forLanguageTag("vi"));
        assertThat(problem.code()).startsWith("WEB-");
        assertThat(Arrays.stream(RequestFault.values()).map(f -> f.at("", "7").code()))
                .doesNotHaveDuplicates();
        assertThat(vietnamese.what()).isNotEqualTo(problem.what()).doesNotContain("{0}");
        assertThat(vietnamese.remedy()).isNotEqualTo(problem.remedy()).doesNotContain("{0}");
    }
}
