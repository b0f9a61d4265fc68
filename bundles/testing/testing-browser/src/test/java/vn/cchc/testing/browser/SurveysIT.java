package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.ServerShell;

/** People answer a survey page by page. */
class SurveysIT extends InBrowser {
    private static final String PLAN =
            """
            {"edition": "sipas/2024", "instrument": "form-b", "admission": "open",
             "title": {"vi": "Ý kiến về dịch vụ công", "en": "Views on public services"},
             "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;

    private final Axe axe = new Axe();
    private ServerShell staff;

    @BeforeAll
    void staff_open_a_survey() {
        staff = server().person("b.khao-sat", "staff");
        send("PUT", "", PLAN);
        send("POST", "/checking", "");
        send("POST", "/opening", "");
    }

    private void send(String method, String act, String body) {
        String credentials = staff.name() + ":" + staff.password();
        var answer =
                server().send(
                                HttpRequest.newBuilder(server().uri("/api/campaigns/y-kien" + act))
                                        .header("Content-Type", "application/json")
                                        .header(
                                                "Authorization",
                                                "Basic "
                                                        + Base64.getEncoder()
                                                                .encodeToString(
                                                                        credentials.getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                        .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void somebody_answers_and_every_page_keeps_the_rules(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open("/surveys?lang=" + language.code());
            check(visitor, "surveys", device, language);
            visitor.page().locator(".surveys a").first().click();
            check(visitor, "introduction", device, language);
            answer(visitor, device, language);
            check(visitor, "receipt", device, language);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.otherHosts()).isEmpty();
        }
    }

    private void answer(Visitor visitor, Device device, Language language) {
        Page page = visitor.page();
        go(page);
        check(visitor, "questions", device, language);
        go(page);
        assertThat(page.locator("[role=alert] a").count()).isEqualTo(5);
        check(visitor, "faults", device, language);
        identify(page);
        go(page);
        page.locator("input[type=radio]").first().check();
        go(page);
        check(visitor, "choices", device, language);
        while (!page.locator("input[name=at]").inputValue().equals("review")) {
            go(page);
        }
        check(visitor, "review", device, language);
        assertThat(page.locator(".reviewed").first().innerText()).contains("Thôn Đông");
        go(page);
        assertThat(page.locator(".receipt").innerText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    @Test
    void a_phone_without_script_can_answer_go_back_and_change() {
        try (var visitor = chromium().visitorWithoutScript(Device.PHONE)) {
            visitor.open("/surveys/y-kien?lang=vi");
            Page page = visitor.page();
            go(page);
            identify(page);
            go(page);
            page.locator("button[value=back]").click();
            assertThat(page.locator("[name='q:identification/village']").inputValue())
                    .isEqualTo("Thôn Đông");
            page.locator("[name='q:identification/village']").fill("Thôn Đoài");
            while (!page.locator("input[name=at]").inputValue().equals("review")) {
                go(page);
            }
            assertThat(page.locator(".reviewed").first().innerText()).contains("Thôn Đoài");
            go(page);
            assertThat(page.locator(".receipt").count()).isEqualTo(1);
        }
    }

    private static void identify(Page page) {
        page.locator("[name='q:identification/form_number']").fill("WEB-0001");
        page.locator("[name='q:identification/province_code']").fill("01");
        page.locator("[name='q:identification/district_code']").fill("001");
        page.locator("[name='q:identification/commune_code']").fill("00001");
        page.locator("[name='q:identification/village']").fill("Thôn Đông");
    }

    private static void go(Page page) {
        page.locator("button.go").click();
    }

    private void check(Visitor visitor, String what, Device device, Language language) {
        visitor.photograph("survey " + what + " " + device + " " + language);
        assertThat(axe.violations(visitor.page())).as(what).isEmpty();
        assertThat(visitor.overhang()).as(what).isZero();
    }
}
