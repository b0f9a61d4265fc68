package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.ServerShell;

/** A figure on its way over the pages: given, published, corrected, and read by a citizen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigurePagesIT extends InBrowser {
    private static final String HA_NOI = "province/2026/01";
    private static final String SERIES = "/figures/ON_TIME_SHARE/" + HA_NOI;
    private static final String REASON = "Nhập nhầm số hồ sơ quá hạn";
    private static final String TITLE = "Báo cáo cải cách hành chính quý II năm 2026";

    private final Axe axe = new Axe();
    private ServerShell an;
    private ServerShell lan;
    private String document;

    @BeforeAll
    void peopleAndAReport() {
        an = server().personOf(HA_NOI, "f.an", "staff");
        lan = server().person("f.lan", "statistician");
        var chi = server().personOf(HA_NOI, "f.chi", "publisher");
        String report = "BÁO CÁO\nTỷ lệ hồ sơ giải quyết đúng hạn: 95,5%";
        String kept = asked("POST", "documents?file=bao-cao.txt", report, an);
        document = kept.replaceAll("(?s).*?\"id\":\"([0-9a-z]{10})\".*", "$1");
        asked("PUT", "documents/" + document + "/description", "{\"title\":\"" + TITLE + "\"}", an);
        asked("POST", "documents/" + document + "/publication", "", chi);
    }

    private String asked(String method, String path, String body, ServerShell who) {
        String name = who.name() + ":" + who.password();
        var request =
                HttpRequest.newBuilder(server().uri("/api/archive/" + path))
                        .header("Authorization", "Basic " + base64(name))
                        .header(
                                "Content-Type",
                                body.startsWith("{")
                                        ? "application/json"
                                        : "application/octet-stream")
                        .method(method, BodyPublishers.ofString(body));
        var answer = server().send(request);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.body();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(1)
    void an_agency_gives_a_value_from_a_phone_with_the_page_it_rests_on() {
        try (var visitor = chromium().visitorAs(an, Device.PHONE)) {
            visitor.open("/figures/work");
            check(visitor, "work empty phone");
            Page page = visitor.page();
            enter(page, "101", "");
            assertThat(alert(page)).contains("Giá trị", "FIG-314");
            assertThat(page.locator("#value").inputValue()).isEqualTo("101");
            check(visitor, "work refused phone");

            page.locator("#value").fill("95,5");
            page.locator("#evidence").fill(document + "/1");
            page.locator("form.entry button").first().click();
            var submit = page.locator("form[action*=submission] button");
            PlaywrightAssertions.assertThat(submit).hasCount(1);
            assertThat(page.locator("#own + .scroll").innerText()).contains("95,5", TITLE);
            check(visitor, "work draft phone");
            submit.click();
            PlaywrightAssertions.assertThat(submit).hasCount(0);
        }
    }

    @Test
    @Order(2)
    void a_second_person_approves_it() {
        approve(Device.DESKTOP, "work judge desktop");
    }

    @Test
    @Order(3)
    void the_agency_corrects_the_published_value_and_must_say_why() {
        try (var visitor = chromium().visitorAs(an, Device.DESKTOP)) {
            visitor.open(SERIES);
            Page page = visitor.page();
            assertThat(page.locator(".lead").innerText()).contains("95,5");
            page.locator("a[href*='/figures/work']").click();
            PlaywrightAssertions.assertThat(page.locator("#indicator")).hasValue("ON_TIME_SHARE");
            assertThat(page.locator("#agency").inputValue()).isEqualTo(HA_NOI);
            page.locator("#time").fill("2026-Q2");
            page.locator("#value").fill("94,2");
            page.locator("#evidence").fill(document + "/1");
            page.locator("form.entry button").first().click();
            assertThat(alert(page)).contains("FIG-410", "đính chính cần có lý do");
            assertThat(page.locator("#value").inputValue()).isEqualTo("94,2");
            check(visitor, "work correction refused desktop");

            page.locator("#correction_reason").fill(REASON);
            page.locator("form.entry button").first().click();
            var submit = page.locator("form[action*=submission] button");
            PlaywrightAssertions.assertThat(submit).hasCount(1);
            check(visitor, "work draft desktop");
            submit.click();
            PlaywrightAssertions.assertThat(submit).hasCount(0);
            visitor.open(SERIES);
            assertThat(page.locator(".lead").innerText()).contains("95,5");
        }
        approve(Device.PHONE, "work judge phone");
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(4)
    void a_citizen_sees_the_new_value_and_that_it_was_corrected(Device device, Language language) {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            visitor.open("/figures?lang=" + language.code());
            Page page = visitor.page();
            photograph(visitor, "catalogue", device, language);
            page.locator("a[href^='/figures/ON_TIME_SHARE']").click();
            assertThat(page.locator("tbody").innerText())
                    .contains(language.say("94,2", "94.2"))
                    .containsIgnoringCase(language.say("đã đính chính", "corrected"));
            photograph(visitor, "indicator", device, language);
            page.locator("tbody a").first().click();
            assertThat(page.locator(".lead").innerText()).contains(language.say("94,2", "94.2"));
            assertThat(page.locator("tbody").innerText())
                    .contains(language.say("đã đính chính ngày", "corrected on"), REASON, TITLE)
                    .doesNotContain("95,5", "95.5");
            photograph(visitor, "series", device, language);
            page.locator("tbody a").click();
            assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
            assertThat(page.locator("[aria-labelledby=citations]").innerText())
                    .contains(language.say("Hà Nội", "Ha Noi"));
            photograph(visitor, "document", device, language);
        }
    }

    private void photograph(Visitor visitor, String page, Device device, Language language) {
        visitor.photograph("figures " + page + " " + device + " " + language);
        assertThat(visitor.overhang()).as(page).isZero();
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(5)
    void the_public_pages_break_no_rule(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            for (String path : new String[] {"/figures", "/figures/ON_TIME_SHARE", SERIES}) {
                visitor.open(path + "?lang=" + language.code());
                assertThat(axe.violations(visitor.page())).as(path).isEmpty();
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.otherHosts()).isEmpty();
                if (language == Language.VIETNAMESE) {
                    assertThat(Words.english(visitor.page())).as(path).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(6)
    void every_bad_cell_of_a_file_is_told_on_the_page(Device device, Language language) {
        String bad =
                "indicator,agency,time,value\nON_TIME_SHARE,province/2026/01,2026-Q3,101\n"
                        + "NOTHING,province/2026/01,2026-Q3,5\n";
        try (var visitor = chromium().visitorAs(an, device)) {
            visitor.open("/figures/work?lang=" + language.code());
            Page page = visitor.page();
            send(page, bad);
            Locator cells = page.locator("#cells tbody tr");
            PlaywrightAssertions.assertThat(cells).hasCount(2);
            assertThat(cells.nth(0).innerText())
                    .contains(language.say("dòng 2", "row 2"), "value", "FIG-314");
            assertThat(cells.nth(1).innerText())
                    .contains(language.say("dòng 3", "row 3"), "indicator");
            assertThat(axe.violations(page)).isEmpty();
            photograph(visitor, "bad file", device, language);
        }
    }

    @Test
    @Order(7)
    void without_script_a_pasted_table_tells_row_and_column() {
        try (var visitor = chromium().visitorAs(an, Device.PHONE)) {
            visitor.open("/figures/work");
            Page page = visitor.page();
            page.locator("details summary").first().click();
            page.locator("textarea[name=rows]")
                    .fill(
                            "indicator,agency,time,value\nON_TIME_SHARE,province/2026/01,2026-Q3,x\n");
            page.locator("form[action*=rows] button").click();
            assertThat(alert(page)).contains("Bảng dòng 2 cột value", "FIG-");
            assertThat(page.locator("textarea[name=rows]").inputValue()).contains("2026-Q3,x");
            assertThat(axe.violations(page)).isEmpty();
            photograph(visitor, "pasted table refused", Device.PHONE, Language.VIETNAMESE);
        }
    }

    @Test
    @Order(7)
    void a_sound_file_becomes_drafts() {
        try (var visitor = chromium().visitorAs(an, Device.DESKTOP)) {
            visitor.open("/figures/work");
            send(
                    visitor.page(),
                    "indicator,agency,time,value\nON_TIME_SHARE,province/2026/01,2026-Q3,96\n");
            PlaywrightAssertions.assertThat(
                            visitor.page().locator("form[action*=submission] button"))
                    .hasCount(1);
            check(visitor, "work after a file desktop");
        }
    }

    private static void send(Page page, String rows) {
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "values.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.locator("#send button").click();
    }

    @ParameterizedTest
    @MethodSource("devices")
    @Order(8)
    void a_statistician_finds_catalogue_and_time_periods(Device device) {
        try (var visitor = chromium().visitorAs(lan, device)) {
            visitor.open("/figures/work");
            Page page = visitor.page();
            check(visitor, "work statistician " + device);
            page.locator("#period").fill("2021-Q1");
            page.locator("[aria-labelledby=times] > form button").click();
            var reopen = page.locator("[aria-labelledby=times] li button");
            PlaywrightAssertions.assertThat(reopen).hasCount(1);
            reopen.click();
            PlaywrightAssertions.assertThat(reopen).hasCount(0);
            page.locator("textarea[name=catalogue]").fill("code,name_vi\nX,Y\n");
            page.locator("[aria-labelledby=catalogue] button").click();
            assertThat(alert(page)).contains("Danh mục: Thiếu cột", "FIG-106");
            // Names of columns are English.
            assertThat(axe.violations(page)).isEmpty();
            photograph(visitor, "work catalogue refused", device, Language.VIETNAMESE);
        }
    }

    @Test
    @Order(9)
    void a_button_under_the_pointer_keeps_the_one_strong_colour() {
        try (var visitor = chromium().visitorAs(an, Device.DESKTOP)) {
            visitor.open("/figures/work");
            var button = visitor.page().locator("#send button");
            button.hover();
            PlaywrightAssertions.assertThat(button).hasCSS("background-color", "rgb(125, 16, 19)");
        }
    }

    static Device[] devices() {
        return new Device[] {Device.PHONE, Device.DESKTOP};
    }

    private void approve(Device device, String picture) {
        try (var visitor = chromium().visitorAs(lan, device)) {
            visitor.open("/figures/work");
            check(visitor, picture);
            var approve = visitor.page().locator("form[action*=approval] button");
            approve.click();
            PlaywrightAssertions.assertThat(approve).hasCount(0);
        }
    }

    private static void enter(Page page, String value, String reason) {
        page.locator("#indicator").selectOption("ON_TIME_SHARE");
        page.locator("#agency").selectOption(HA_NOI);
        page.locator("#time").fill("2026-Q2");
        page.locator("#value").fill(value);
        page.locator("#correction_reason").fill(reason);
        page.locator("form.entry button").first().click();
    }

    private static String alert(Page page) {
        return page.locator("[role=alert]").innerText();
    }

    /** What holds for every page that people work on. */
    private void check(Visitor visitor, String name) {
        visitor.photograph("figures " + name);
        assertThat(visitor.overhang()).as("fits the window").isZero();
        assertThat(Words.english(visitor.page())).isEmpty();
        assertThat(axe.violations(visitor.page())).isEmpty();
        assertThat(visitor.otherHosts()).isEmpty();
    }
}
