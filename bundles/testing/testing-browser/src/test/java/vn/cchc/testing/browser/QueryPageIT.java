package vn.cchc.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor on the query page, as integrators and curious readers use it. */
class QueryPageIT extends InBrowser {
    private static final String ACTIVE = ".tabPanel.active ";
    private static final int PROVINCES = 63;

    private static Visitor at(Visitor visitor, Language language) {
        visitor.open("/sparql?lang=" + language.code());
        assertThat(visitor.page().locator(ACTIVE + ".CodeMirror")).isVisible();
        return visitor;
    }

    private static Locator example(Page page, int number) {
        var example = page.locator("details.example").nth(number);
        example.locator("summary").click();
        return example.locator("a");
    }

    private static void write(Page page, String query) {
        page.locator(ACTIVE + ".CodeMirror")
                .evaluate("(editor, query) => editor.CodeMirror.setValue(query)", query);
    }

    private static Locator tab(Page page, String name) {
        return page.locator(ACTIVE + ".select_" + name);
    }

    private static void isQuiet(Visitor visitor) {
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.otherHosts()).isEmpty();
        assertThat(visitor.overhang()).as("pixels beyond the screen").isZero();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void an_example_opens_in_a_tab_of_its_own_and_is_a_table_a_chart_and_a_map(
            Device device, Language language) {
        try (var visitor = at(chromium().visitor(device), language)) {
            var page = visitor.page();
            String title = page.locator("details.example summary").first().innerText();
            example(page, 0).click();

            assertThat(page.locator(ACTIVE + "table tbody tr")).hasCount(PROVINCES);
            assertThat(page.locator(".tabsList .tab")).hasCount(2);
            assertThat(page.locator(".tabsList .tab.active")).containsText(title);
            assertThat(page.locator(ACTIVE + "table a[href^='/id/province/2024/']").count())
                    .isEqualTo(PROVINCES);
            assertThat(page.locator(ACTIVE + "table td.value").first().innerText()).isEqualTo("1");
            visitor.photograph("query table " + device + language);

            tab(page, "chart").click();
            assertThat(page.locator(ACTIVE + "svg.cchc-chart circle")).hasCount(PROVINCES);
            visitor.photograph("query chart " + device + language);

            tab(page, "map").click();
            assertThat(page.locator(ACTIVE + "svg.map g[data-province] > title"))
                    .hasCount(PROVINCES);
            assertThat(page.locator(ACTIVE + "svg.map .insets").textContent())
                    .contains("Trường Sa");
            assertThat(page.locator(ACTIVE + ".legend li")).hasCount(5);
            visitor.photograph("query map " + device + language);
            isQuiet(visitor);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_term_of_the_vocabulary_is_offered_while_it_is_typed(Device device, Language language) {
        try (var visitor = at(chromium().visitor(device), language)) {
            var page = visitor.page();
            write(page, "SELECT * { ?unit a ?kind }");
            page.locator(ACTIVE + ".CodeMirror")
                    .evaluate(
                            "e => { e.CodeMirror.setValue('PREFIX cchc: <https://cchc.vn/def/>\\n"
                                    + "SELECT * { ?unit '); e.CodeMirror.focus();"
                                    + " e.CodeMirror.execCommand('goDocEnd'); }");
            page.keyboard().type("cchc:popul");
            page.keyboard().press("Control+Space");

            var hint = page.locator(".CodeMirror-hints li").first();
            assertThat(hint).hasText("cchc:population  –  " + language.say("dân số", "population"));
            page.keyboard().press("Enter");
            assertThat(
                            (String)
                                    page.locator(ACTIVE + ".CodeMirror")
                                            .evaluate("e => e.CodeMirror.getValue()"))
                    .endsWith("?unit cchc:population");
            isQuiet(visitor);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_menu_of_a_tab_speaks_the_language_of_the_page(Device device, Language language) {
        try (var visitor = at(chromium().visitor(device), language)) {
            var page = visitor.page();
            page.locator(".tabsList .tab.active")
                    .click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));

            var items = page.locator(".context-menu .context-menu-item");
            assertThat(items).hasCount(6);
            assertThat(items.first()).hasText(language.say("Thẻ mới", "New Tab"));
            assertThat(items.last()).hasText(language.say("Mở lại thẻ vừa đóng", "Undo close Tab"));
            items.first().click();
            assertThat(page.locator(".tabsList .tab")).hasCount(2);
            isQuiet(visitor);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_refused_query_says_why_in_words(Device device, Language language) {
        try (var visitor = at(chromium().visitor(device), language)) {
            var page = visitor.page();
            write(page, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?a ?b ?c } }");
            page.locator(ACTIVE + ".yasqe_queryButton").click();

            var refusal = page.locator(ACTIVE + ".cchc-refusal");
            assertThat(refusal)
                    .containsText(
                            language.say(
                                    "máy chủ này không hỏi máy chủ nào khác",
                                    "this server asks no other"));
            assertThat(refusal).containsText("GRA-105");
            assertThat(refusal).not().containsText("[object");
            visitor.photograph("query refused " + device + language);
            assertThat(visitor.otherHosts()).isEmpty();
            // The browser itself notes every answer that is not 2xx.
            assertThat(visitor.complaints()).allMatch(c -> c.contains("400 (Bad Request)"));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_second_tab_keeps_the_first_as_it_was(Device device, Language language) {
        try (var visitor = at(chromium().visitor(device), language)) {
            var page = visitor.page();
            write(page, "ASK { ?a ?b ?c }");
            page.locator(ACTIVE + ".yasqe_queryButton").click();
            assertThat(page.locator(ACTIVE + ".cchc-note")).hasText(language.say("Có", "Yes"));

            page.locator(".addTab").click();
            assertThat(page.locator(".tabsList .tab")).hasCount(2);
            write(page, "SELECT ?a { ?a ?b ?c } LIMIT 3");
            page.locator(ACTIVE + ".yasqe_queryButton").click();
            assertThat(page.locator(ACTIVE + "table tbody tr")).hasCount(3);

            page.locator(".tabsList .tab").first().click();
            assertThat(page.locator(ACTIVE + ".cchc-note")).hasText(language.say("Có", "Yes"));
            isQuiet(visitor);
        }
    }

    @Test
    void geometry_in_the_answer_is_drawn_and_what_a_map_needs_is_said() {
        try (var visitor = at(chromium().visitor(Device.DESKTOP), Language.VIETNAMESE)) {
            var page = visitor.page();
            write(
                    page,
                    "SELECT * { VALUES (?name ?wkt) { ('a' 'POINT(105.8 21.0)')"
                            + " ('b' 'POLYGON((105 20, 106 20, 106 21, 105 20))') } }");
            page.locator(ACTIVE + ".yasqe_queryButton").click();
            assertThat(page.locator(ACTIVE + "table tbody tr")).hasCount(2);
            tab(page, "map").click();
            assertThat(page.locator(ACTIVE + ".cchc-geometry circle")).hasCount(1);
            assertThat(page.locator(ACTIVE + ".cchc-geometry path")).hasCount(1);

            write(page, "SELECT ?a { ?a ?b ?c } LIMIT 3");
            page.locator(ACTIVE + ".yasqe_queryButton").click();
            assertThat(page.locator(ACTIVE + ".cchc-note")).containsText("Bản đồ cần");
            isQuiet(visitor);
        }
    }

    @Test
    void without_script_the_form_is_there_and_with_it_the_form_is_hidden() {
        try (var visitor = at(chromium().visitor(Device.DESKTOP), Language.VIETNAMESE);
                var without = chromium().visitorWithoutScript(Device.DESKTOP)) {
            without.open("/sparql");
            assertThat(without.page().locator("main form textarea")).isVisible();
            assertThat(visitor.page().locator("main form").first()).isHidden();
        }
    }
}
