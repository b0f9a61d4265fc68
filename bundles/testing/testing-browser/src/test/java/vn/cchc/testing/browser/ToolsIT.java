package vn.cchc.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of integrators: the query form, the list of operations, the tool to try them. */
class ToolsIT extends InBrowser {

    @ParameterizedTest
    @MethodSource("readers")
    void the_query_form_answers_when_run_is_clicked(Device device, Language language)
            throws IOException {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            visitor.open("/sparql?lang=" + language.code());
            var run = visitor.page().locator("main form button[type=submit]");
            assertThat(run.innerText()).isEqualTo(language.say("Chạy", "Run"));
            run.click();
            assertThat(visitor.page().locator("main table thead th").allInnerTexts())
                    .containsExactly("rank", "province", "value", "unit");
            assertThat(visitor.page().locator("main table tbody tr").count()).isEqualTo(63);
            assertThat(visitor.overhang()).as("fits the window").isZero();

            visitor.page().locator("#format").selectOption("text/csv");
            var file = visitor.page().waitForDownload(run::click);
            assertThat(Files.readAllLines(file.path()))
                    .hasSize(64)
                    .first()
                    .isEqualTo("rank,province,value,unit");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_list_of_operations_names_those_of_every_room(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open("/api?lang=" + language.code());
            assertThat(visitor.page().locator("table.calls tbody tr code").allInnerTexts())
                    .contains("/api/editions", "/api/results/{index}/{year}", "/sparql");
            assertThat(visitor.page().locator("main a[href='/api/openapi.json']").count()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void try_it_calls_an_operation(Device device) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open("/api");
            visitor.page().locator("main a[href^='/api/try']").click();
            var operation = visitor.page().locator(".opblock-get:has([data-path='/api/editions'])");
            operation.locator(".opblock-summary").first().click();
            operation.locator(".try-out__btn").click();
            operation.locator(".execute").click();
            assertThat(operation.locator(".live-responses-table .response-col_status").nth(1))
                    .containsText("200");
            assertThat(operation.locator(".live-responses-table")).containsText("sipas");
            visitor.photograph("try " + device);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.otherHosts()).isEmpty();
        }
    }
}
