package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.MailServer;
import vn.cchc.testing.PlanOnPaper;
import vn.cchc.testing.ServerShell;

/** An agency sends a scan from a phone; a citizen finds it without signs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentsIT extends InBrowser {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TITLE = "Kế hoạch triển khai Đề án đo lường sự hài lòng năm 2026";

    private static final String PHOTO = "Quyết định chụp bằng điện thoại";

    /** What a page asks whose file is being read. */
    private static final String LOOKS = "**/api/archive/documents/*";

    private static final Duration RECOGNISED = Duration.ofMinutes(1);
    private static final Duration NEWS = Duration.ofMinutes(2);
    private static final String RELAY = "archive@cchc.example.vn";
    private static final String WORD = "relay-password-7";

    private final Axe axe = new Axe();
    private ServerShell lan;
    private ServerShell minh;
    private ServerShell binh;
    private String document;
    private String scan;

    @BeforeAll
    void people() {
        lan = server().personOf("ministry/2026/BNV", "b.lan", "staff");
        minh = server().personOf("ministry/2026/BNV", "b.minh", "publisher");
        binh = server().person("b.binh", "reader");
    }

    @Test
    @Order(1)
    void an_agency_sends_a_scan_from_a_phone_and_confirms_what_it_is() throws IOException {
        byte[] plan =
                Files.readAllBytes(server().home().resolve("examples/documents/plan-2026-ocr.txt"));
        try (var visitor = chromium().visitorAs(lan, Device.PHONE)) {
            visitor.open("/documents/new");
            Page page = visitor.page();
            check(visitor, "send");
            page.locator("#file")
                    .setInputFiles(new FilePayload("kế hoạch 2026.txt", "text/plain", plan));
            page.locator("#send button").click();
            page.waitForURL("**/description");
            document = page.url().replaceAll(".*/documents/([0-9a-z]{10})/.*", "$1");

            Eventually.within(SOON)
                    .isTrue(
                            () -> {
                                page.reload();
                                return page.locator(".hint").count() > 3;
                            },
                            () -> page.locator("main").innerText());
            check(visitor, "describe");
            assertThat(page.locator("#issuer").inputValue()).isEqualTo("Bộ Nội vụ");
            assertThat(page.locator("#kind").inputValue()).isEqualTo("decision");
            page.locator("#title").fill(TITLE);
            page.locator("#issued").fill("2026-04-14");
            page.locator("#expires").fill("2026-01-01");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]").innerText())
                    .contains("Ngày hết hiệu lực trước ngày có hiệu lực");
            assertThat(page.locator("#title").inputValue()).isEqualTo(TITLE);
            check(visitor, "describe-again");

            page.locator("#expires").fill("");
            page.locator("main form button").click();
            page.waitForURL("**/documents/" + document);
            assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
            assertThat(page.locator("main").innerText().toLowerCase(Locale.ROOT))
                    .contains("bản nháp", "14/04/2026");
            check(visitor, "draft");
        }
    }

    @Test
    @Order(2)
    void nobody_else_sees_the_draft() {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            assertThat(visitor.open("/documents/" + document).status()).isEqualTo(404);
        }
    }

    @Test
    @Order(3)
    void a_second_person_publishes_it() {
        try (var visitor = chromium().visitorAs(minh, Device.DESKTOP)) {
            visitor.open("/documents/sign-in?to=" + document);
            visitor.page().waitForURL("**/documents/" + document);
            check(visitor, "publish");
        }
        publish(document);
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(4)
    void a_citizen_finds_it_without_signs(Device device, Language language) {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            visitor.open("/documents?lang=" + language.code());
            Page page = visitor.page();
            page.locator("input[type=search]").fill("do luong su hai long");
            page.locator("form[role=search] button").click();
            // A page that is being replaced cannot be asked for again.
            page.waitForURL("**q=do*");
            Eventually.within(SOON)
                    .isTrue(
                            () -> {
                                page.reload();
                                return page.locator(".hit-title").count() > 0;
                            },
                            () -> page.locator("main").innerText());
            assertThat(page.locator(".hit-title").first().innerText()).isEqualTo(TITLE);
            assertThat(page.locator(".snippet mark").first().innerText()).isNotBlank();
            assertThat(visitor.overhang()).isZero();
            visitor.photograph("found " + device + " " + language);
            page.locator(".hit-title").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
            assertThat(visitor.overhang()).isZero();
            visitor.photograph("document " + device + " " + language);
            var file = page.waitForDownload(() -> page.locator(".versions a").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("kế hoạch 2026.txt");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(5)
    void search_and_document_break_no_rule(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            for (String path :
                    new String[] {"/documents?q=hai+long&", "/documents/" + document + "?"}) {
                visitor.open(path + "lang=" + language.code());
                assertThat(axe.violations(visitor.page())).isEmpty();
                assertThat(visitor.complaints()).isEmpty();
                assertThat(visitor.otherHosts()).isEmpty();
            }
        }
    }

    @Test
    @Order(6)
    void a_page_of_script_stays_a_file() {
        byte[] page =
                "<html><script>document.title='run'</script>".getBytes(StandardCharsets.UTF_8);
        try (var visitor = chromium().visitorAs(lan, Device.DESKTOP)) {
            visitor.open("/documents/new");
            visitor.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("trang.html", "text/html", page));
            visitor.page().locator("#send button").click();
            visitor.page().waitForURL("**/description");
            String id = visitor.page().url().replaceAll(".*/documents/([0-9a-z]{10})/.*", "$1");
            visitor.open("/documents/" + id);
            var link = visitor.page().locator(".versions a").first();
            var file = visitor.page().waitForDownload(link::click);
            assertThat(file.suggestedFilename()).isEqualTo("trang.html");
            assertThat(visitor.page().title()).isNotEqualTo("run");
        }
    }

    @Test
    @Order(7)
    void who_saved_a_search_is_told_by_mail_what_came() throws IOException {
        try (var mails = MailServer.start(RELAY, WORD);
                var visitor = chromium().visitorAs(binh, Device.PHONE)) {
            sendLettersBy(mails);
            Page page = visitor.page();
            visitor.open("/documents?q=hai+long");
            page.locator("a[href*='save=']").click();
            assertThat(page.locator("input[name=name]").inputValue()).isEqualTo("hai long");
            check(visitor, "search to be saved");
            page.locator("form[action$=searches] button").click();
            page.waitForURL("**/documents/searches");
            Eventually.within(SOON)
                    .isTrue(
                            () -> {
                                page.reload();
                                return page.locator("input[type=email]").count() == 1;
                            },
                            () -> page.locator("main").innerText());
            check(visitor, "saved search");
            page.locator("input[type=email]").fill("binh@example.gov.vn");
            page.locator("form[action$=mail] button").click();
            PlaywrightAssertions.assertThat(page.locator("form[action$=mail] strong"))
                    .hasText("binh@example.gov.vn");
            check(visitor, "saved search told by mail");

            String second = handIn("lần hai.txt", "Báo cáo đo lường sự hài lòng lần hai");
            publish(second);

            var letter =
                    Eventually.within(NEWS)
                            .gives(
                                    () -> mails.letters().stream().findFirst(),
                                    () -> server().text("data/log/karaf.log"));
            assertThat(letter.to()).isEqualTo("binh@example.gov.vn");
            assertThat(letter.subject()).startsWith("1 văn bản mới: ");
            assertThat(letter.text())
                    .contains("Báo cáo đo lường sự hài lòng lần hai")
                    .contains(server().uri("/documents/" + second).toString());
            visitor.open("/documents/searches");
            assertThat(page.locator(".versions .mark").innerText()).isEqualTo("1 văn bản mới");
            check(visitor, "saved search with news");
            String all = server().uri("/documents/searches/").toString();
            page.navigate(all + letter.word(all));
            assertThat(page.locator(".hit-title").first().innerText()).contains("lần hai");
            visitor.open("/documents/searches");
            assertThat(page.locator(".versions .mark").count()).isZero();
            page.locator("form[action$=mail] button").click();
            PlaywrightAssertions.assertThat(page.locator("input[type=email]")).hasCount(1);
        }
    }

    private void sendLettersBy(MailServer mails) throws IOException {
        Path etc = server().home().resolve("etc");
        Path word = Files.writeString(etc.resolve("relay-password"), WORD + "\n");
        Path made = Files.createTempFile("cchc", ".cfg");
        Files.writeString(
                made,
                """
                host = localhost
                port = %d
                security = none
                user = %s
                passwordFile = %s
                from = %s
                """
                        .formatted(mails.smtpPort(), RELAY, word, RELAY));
        Files.move(made, etc.resolve("cchc.delivery.mail.cfg"));
    }

    private String handIn(String name, String title) {
        byte[] text = title.getBytes(StandardCharsets.UTF_8);
        try (var visitor = chromium().visitorAs(lan, Device.DESKTOP)) {
            visitor.open("/documents/new");
            Page page = visitor.page();
            page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", text));
            page.locator("#send button").click();
            page.waitForURL("**/description");
            page.locator("#title").fill(title);
            page.locator("main form button").click();
            page.waitForURL(Pattern.compile(".*/documents/[0-9a-z]{10}"));
            return page.url().replaceAll(".*/documents/([0-9a-z]{10}).*", "$1");
        }
    }

    private void publish(String id) {
        try (var visitor = chromium().visitorAs(minh, Device.DESKTOP)) {
            visitor.open("/documents/sign-in?to=" + id);
            visitor.page().waitForURL("**/documents/" + id);
            var publish = visitor.page().locator("form[action*=publication] button");
            publish.click();
            // The page comes again at the same address.
            PlaywrightAssertions.assertThat(publish).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(11)
    void the_pages_of_those_who_work_break_no_rule(Device device, Language language) {
        try (var reader = chromium().visitorAs(binh, device)) {
            visit(reader, "/documents/searches?lang=" + language.code());
            assertThat(reader.page().locator(".versions > li").count()).isEqualTo(1);
        }
        try (var staff = chromium().visitorAs(lan, device)) {
            visit(staff, "/documents/new?lang=" + language.code());
            visit(staff, "/documents/" + document + "/description?lang=" + language.code());
        }
        try (var publisher = chromium().visitorAs(minh, device)) {
            visit(publisher, "/documents/" + document + "?lang=" + language.code());
        }
    }

    @Test
    @Order(8)
    void a_photo_from_a_phone_is_recognised_while_somebody_waits() {
        byte[] photo = PlanOnPaper.of2026().onItsSide().jpeg();
        try (var visitor = chromium().visitorAs(lan, Device.PHONE)) {
            visitor.open("/documents/new");
            Page page = visitor.page();
            page.route(LOOKS, Route::abort);
            page.locator("#file")
                    .setInputFiles(new FilePayload("IMG_2026.jpg", "image/jpeg", photo));
            page.locator("#send button").click();
            page.waitForURL("**/description");
            scan = page.url().replaceAll(".*/documents/([0-9a-z]{10})/.*", "$1");
            PlaywrightAssertions.assertThat(page.locator("#reading"))
                    .containsText("Máy đang đọc tệp; bản quét thì nhận dạng chữ");
            check(visitor, "describe while a photo is read");

            // The page looks by itself, also after it was kept from it.
            page.unroute(LOOKS);
            PlaywrightAssertions.assertThat(page.locator("main .lead"))
                    .containsText("Máy đã nhận dạng chữ trên bản quét", patient());
            assertThat(page.locator("#issuer").inputValue()).isEqualTo("Bộ Nội vụ");
            assertThat(page.locator("#number").inputValue()).isEqualTo("174/QĐ-BNV");
            assertThat(page.locator("#issued").inputValue()).isEqualTo("2026-04-14");
            assertThat(page.locator("#kind").inputValue()).isEqualTo("decision");
            assertThat(page.locator("#title").inputValue()).contains("đo lường sự hài lòng");
            check(visitor, "describe a photo");
            page.locator("#title").fill(PHOTO);
            page.locator("main form button").click();
            page.waitForURL("**/documents/" + scan);
            check(visitor, "photo as draft");
        }
        publish(scan);
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Order(9)
    void a_citizen_finds_the_photo_by_what_is_on_it(Device device, Language language) {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            Page page = visitor.page();
            Eventually.within(SOON)
                    .isTrue(
                            () -> {
                                visitor.open(
                                        "/documents?q=nghi+quyet+76+do+luong+su+hai+long&lang="
                                                + language.code());
                                return page.locator(".hit-title").allInnerTexts().contains(PHOTO);
                            },
                            () -> page.locator("main").innerText());
            page.locator(".hit-title").getByText(PHOTO).click();
            assertThat(page.locator("h1").innerText()).isEqualTo(PHOTO);
            assertThat(page.locator("section[aria-labelledby=text]").innerText())
                    .contains(
                            language.say(
                                    "Chữ được máy nhận dạng từ bản quét nên có thể sai",
                                    "The text was read off a scan by a machine"))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(visitor.overhang()).isZero();
            visitor.photograph("documents photo " + device + " " + language);
        }
    }

    @Test
    @Order(10)
    void what_somebody_has_typed_stays_when_the_file_was_read() {
        byte[] paper = PlanOnPaper.of2024().pdf();
        try (var visitor = chromium().visitorAs(lan, Device.DESKTOP)) {
            visitor.open("/documents/new");
            Page page = visitor.page();
            page.route(LOOKS, Route::abort);
            page.locator("#file")
                    .setInputFiles(new FilePayload("quét.pdf", "application/pdf", paper));
            page.locator("#send button").click();
            page.waitForURL("**/description");
            page.locator("#title").fill("Tôi tự ghi");
            page.unroute(LOOKS);
            PlaywrightAssertions.assertThat(page.locator("#reading a"))
                    .hasText("Lấy đề xuất và bỏ những gì vừa điền", patientText());
            assertThat(page.locator("#title").inputValue()).isEqualTo("Tôi tự ghi");
            check(visitor, "describe with something typed");
            page.locator("#reading a").click();
            PlaywrightAssertions.assertThat(page.locator("#title"))
                    .hasValue(Pattern.compile("đo lường sự hài lòng"));
        }
    }

    /** A page takes some seconds, and others may be read before it. */
    private static ContainsTextOptions patient() {
        return new ContainsTextOptions().setTimeout(RECOGNISED.toMillis());
    }

    private static HasTextOptions patientText() {
        return new HasTextOptions().setTimeout(RECOGNISED.toMillis());
    }

    private void visit(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(axe.violations(visitor.page())).as(path).isEmpty();
        assertThat(visitor.overhang()).as(path).isZero();
        assertThat(visitor.complaints()).as(path).isEmpty();
        assertThat(visitor.otherHosts()).as(path).isEmpty();
    }

    /** What holds for every page that people work on. */
    private void check(Visitor visitor, String name) {
        visitor.photograph("documents " + name);
        assertThat(visitor.overhang()).as("fits the window").isZero();
        assertThat(Words.english(visitor.page())).isEmpty();
        assertThat(axe.violations(visitor.page())).isEmpty();
        assertThat(visitor.otherHosts()).isEmpty();
    }
}
