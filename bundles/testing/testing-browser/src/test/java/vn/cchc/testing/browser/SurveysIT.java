package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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

    /** What the first page asks for. */
    private static final Map<String, String> IDENTITY =
            Map.of(
                    "q:identification/form_number", "WEB-0001",
                    "q:identification/province_code", "01",
                    "q:identification/district_code", "001",
                    "q:identification/commune_code", "00001",
                    "q:identification/village", "Thôn Đông");

    /** The name of the field with the focus, or that it is the button to go on. */
    private static final String FOCUSED =
            "() => document.activeElement.matches('button.go') ? 'button go'"
                    + " : document.activeElement.name || ''";

    /** Milliseconds from asking for the page until something of it is on the screen. */
    private static final String PAINTED =
            "() => new Promise(seen => new PerformanceObserver(list => seen(Math.round("
                    + "list.getEntriesByName('first-contentful-paint')[0].startTime)))"
                    + ".observe({type: 'paint', buffered: true}))";

    private static final long MOST_BYTES = 60 * 1024;

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
        var answer =
                server().send(
                                HttpRequest.newBuilder(server().uri("/api/campaigns/y-kien" + act))
                                        .header("Content-Type", "application/json")
                                        .header("Authorization", staff.authorization())
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
        page.locator("form[data-work-state=done]").waitFor();
        assertThat(page.locator("input[name=work]").inputValue()).isNotEmpty();
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

    @Test
    void changing_the_language_keeps_what_was_typed() {
        try (var visitor = chromium().visitorWithoutScript(Device.PHONE)) {
            visitor.open("/surveys/y-kien?lang=vi");
            Page page = visitor.page();
            go(page);
            page.locator("[name='q:identification/village']").fill("Thôn Đông");
            page.locator("header .language").click();
            assertThat(page.locator("button.go:visible").innerText()).isEqualTo("Continue");
            assertThat(page.locator("[name='q:identification/village']").inputValue())
                    .isEqualTo("Thôn Đông");
            assertThat(page.locator("[role=alert]").count()).as("nobody went on yet").isZero();
            visitor.photograph("survey language switch");
            page.locator("header .language").click();
            assertThat(page.locator("button.go:visible").innerText()).isEqualTo("Tiếp tục");
            assertThat(page.locator("[name='q:identification/village']").inputValue())
                    .isEqualTo("Thôn Đông");
        }
    }

    @Test
    void a_form_kept_on_the_device_is_taken_up_after_closing() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            visitor.open("/surveys/y-kien?lang=vi");
            Page page = visitor.page();
            assertThat(page.locator("[data-keep-waiting]").isVisible()).isFalse();
            go(page);
            identify(page);
            page.locator(".keep input").check();
            go(page);
            page.locator("input[type=radio]").first().check();
            page.close();

            Page later = visitor.anotherPage("/surveys/y-kien?lang=vi");
            visitor.photograph("survey kept on the device", later);
            assertThat(axe.violations(later)).isEmpty();
            later.locator("[data-keep-waiting] button.go").click();
            assertThat(later.locator("input[type=radio]").first().isChecked()).isTrue();
            later.locator("button[value=back]").click();
            assertThat(later.locator("[name='q:identification/village']").inputValue())
                    .isEqualTo("Thôn Đông");
            later.locator(".keep input").uncheck();

            Page last = visitor.anotherPage("/surveys/y-kien?lang=vi");
            assertThat(last.locator("[data-keep-waiting]").isVisible()).isFalse();
            assertThat(last.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void without_connection_a_form_waits_and_is_sent_when_there_is_one() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            visitor.open("/surveys/y-kien?lang=vi");
            Page page = visitor.page();
            go(page);
            identify(page);
            while (!page.locator("input[name=at]").inputValue().equals("review")) {
                go(page);
            }
            page.context().setOffline(true);
            go(page);
            page.locator("[data-keep-offline]").waitFor();
            assertThat(page.locator("[data-keep-safe]").isVisible()).isTrue();
            visitor.photograph("survey without connection");
            assertThat(axe.violations(page)).isEmpty();
            assertThat(page.locator(".receipt").count()).isZero();

            page.context().setOffline(false);
            assertThat(page.locator(".receipt").innerText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
            assertThat(page.evaluate("localStorage.length")).as("sent, so forgotten").isEqualTo(0);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void somebody_answers_by_the_keyboard_alone_on_the_narrowest_screen() {
        try (var visitor = chromium().visitor(Device.SMALL_PHONE)) {
            visitor.open("/surveys/y-kien?lang=vi");
            Page page = visitor.page();
            for (int pages = 0; page.locator(".receipt").count() == 0 && pages < 30; pages++) {
                assertThat(visitor.overhang()).as(page.url()).isZero();
                onByKeyboard(page);
            }
            assertThat(page.locator(".receipt").innerText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        }
    }

    /** Tab by tab to the button, typing into what wants an answer on the way. */
    private static void onByKeyboard(Page page) {
        for (int presses = 0; presses < 300; presses++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(FOCUSED);
            if (focused.equals("button go")) {
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                return;
            }
            if (IDENTITY.containsKey(focused)) {
                page.keyboard().type(IDENTITY.get(focused));
            }
        }
        throw new AssertionError("No way on by keyboard at " + page.url());
    }

    @Test
    void the_first_question_is_light_and_there_soon_on_a_slow_network() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            Page page = visitor.page();
            var network = page.context().newCDPSession(page);
            var bytes = new AtomicLong();
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            network.send("Network.emulateNetworkConditions", slow3g());
            visitor.open("/surveys/y-kien?lang=vi");
            var introduction = page.evaluate(PAINTED);
            page.locator("button.go:visible").click();
            page.locator("[name='q:identification/village']").waitFor();
            var question = page.evaluate(PAINTED);

            System.out.printf(
                    "First visit up to the first question: %d bytes as sent; introduction on the"
                            + " screen after %s ms, question %s ms after Start (400 ms, 400 kbit/s)%n",
                    bytes.get(), introduction, question);
            assertThat(bytes.get()).isBetween(1L, MOST_BYTES);
        }
    }

    /** As Chromium's own setting of that name. */
    private static JsonObject slow3g() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 400);
        conditions.addProperty("downloadThroughput", 50_000);
        conditions.addProperty("uploadThroughput", 50_000);
        return conditions;
    }

    private static void identify(Page page) {
        IDENTITY.forEach((name, answer) -> page.locator("[name='" + name + "']").fill(answer));
    }

    private static void go(Page page) {
        page.locator("button.go:visible").click();
    }

    private void check(Visitor visitor, String what, Device device, Language language) {
        visitor.photograph("survey " + what + " " + device + " " + language);
        assertThat(axe.violations(visitor.page())).as(what).isEmpty();
        assertThat(visitor.overhang()).as(what).isZero();
    }
}
