package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.ServerShell;

/** Somebody who was invited answers with a blind ballot that their own device made. */
class BallotsIT extends InBrowser {
    private static final String ID = "can-bo-2024";
    private static final int PEOPLE = 12;
    private static final String PLAN =
            """
            {"edition": "sipas/2024", "instrument": "form-b", "admission": "invited",
             "title": {"vi": "Ý kiến cán bộ, công chức", "en": "View of officials"},
             "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;

    private final Axe axe = new Axe();
    private final List<String> links = new ArrayList<>();
    private ServerShell staff;

    @BeforeAll
    void people_are_invited_and_the_survey_opens() throws IOException {
        staff = server().person("b.thu-moi", "staff statistician");
        var people = new StringBuilder("name,address,unit,stratum\n");
        for (int i = 0; i < PEOPLE; i++) {
            people.append("Trần Văn An,an%d@example.gov.vn,Sở Nội vụ,leaders\n".formatted(i));
        }
        send("POST", "/api/invitations/" + ID + "/contacts", "text/csv", people.toString());
        send("POST", "/api/invitations/" + ID + "/opening", "text/plain", "");
        send("PUT", "/api/campaigns/" + ID, "application/json", PLAN);
        send("POST", "/api/campaigns/" + ID + "/checking", "text/plain", "");
        send("POST", "/api/campaigns/" + ID + "/opening", "text/plain", "");
        String address = server().uri("/surveys/" + ID).toString();
        staff.run("cchc:invitation-letters " + ID + " " + address + " ballots.csv");
        for (String line :
                Files.readAllLines(server().home().resolve("data/exchange/ballots.csv"))) {
            if (line.contains("#leaders.")) {
                links.add(line.substring(line.indexOf("#leaders."), line.length() - 1));
            }
        }
        assertThat(links).hasSize(PEOPLE);
    }

    private void send(String method, String path, String type, String body) {
        var answer =
                server().send(
                                HttpRequest.newBuilder(server().uri(path))
                                        .header("Content-Type", type)
                                        .header("Authorization", staff.authorization())
                                        .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void the_device_takes_a_ballot_and_it_is_used_once() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            Page page = visitor.page();
            visitor.open("/surveys/" + ID + "?lang=vi" + links.get(0));
            PlaywrightAssertions.assertThat(page.locator(".ballot p.when-ready")).isVisible();
            check(visitor, "ready");
            assertThat(page.url()).as("the link leaves the address bar").doesNotContain("#");
            visitor.open("/surveys/" + ID + "?lang=vi");
            PlaywrightAssertions.assertThat(page.locator(".ballot p.when-ready")).isVisible();
            answer(page);
            check(visitor, "receipt");
            assertThat(page.evaluate("localStorage.length")).as("ballots left").isEqualTo(0);
            assertThat(visitor.otherHosts()).isEmpty();
        }
        try (var other = chromium().visitor(Device.DESKTOP)) {
            other.open("/surveys/" + ID + "?lang=vi" + links.get(0));
            PlaywrightAssertions.assertThat(other.page().locator(".when-refused")).isVisible();
            check(other, "refused");
            assertThat(other.page().locator(".ballot button").isVisible()).isFalse();
        }
    }

    @Test
    void without_a_script_the_code_of_the_letter_gives_a_confidential_ballot() {
        try (var visitor = chromium().visitorWithoutScript(Device.PHONE)) {
            Page page = visitor.page();
            visitor.open("/surveys/" + ID + "?lang=vi" + links.get(1));
            assertThat(page.locator(".ballot button.go").isVisible()).isFalse();
            page.locator("noscript a, main a[href^='/invitations']").last().click();
            page.locator("#code").fill("leaders.AAAAAAAAAAAAAAAAAAAAAA");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("không phải lời mời");
            page.locator("#code").fill(server().uri("/surveys/" + ID) + links.get(1));
            visitor.photograph("ballot code");
            page.locator("main form button").click();
            visitor.photograph("ballot drawn");
            assertThat(page.locator("main").innerText()).contains("bảo mật");
            page.locator("main form button").click();
            fill(page);
            assertThat(page.locator(".receipt").count()).isEqualTo(1);
        }
    }

    @Test
    void who_was_not_invited_is_told_what_to_do() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            visitor.open("/surveys/" + ID + "?lang=vi");
            PlaywrightAssertions.assertThat(visitor.page().locator(".when-none")).isVisible();
            check(visitor, "none");
            visitor.open("/invitations/" + ID + "?lang=vi");
            check(visitor, "code");
        }
    }

    private static void answer(Page page) {
        page.locator(".ballot button.go").click();
        fill(page);
        assertThat(page.locator(".receipt").innerText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    private static void fill(Page page) {
        page.locator("[name='q:identification/form_number']").fill("WEB-0001");
        page.locator("[name='q:identification/province_code']").fill("01");
        page.locator("[name='q:identification/district_code']").fill("001");
        page.locator("[name='q:identification/commune_code']").fill("00001");
        page.locator("[name='q:identification/village']").fill("Thôn Đông");
        while (page.locator("input[name=at]").count() > 0) {
            page.locator("button.go").click();
        }
    }

    private void check(Visitor visitor, String what) {
        visitor.photograph("ballot " + what);
        assertThat(axe.violations(visitor.page())).as(what).isEmpty();
        assertThat(visitor.overhang()).as(what).isZero();
        assertThat(Words.english(visitor.page())).as(what).isEmpty();
    }
}
