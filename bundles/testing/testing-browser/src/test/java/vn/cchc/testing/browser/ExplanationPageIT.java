package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a figure is what it is: sheets of parts whose names are long. */
class ExplanationPageIT extends InBrowser {
    @ParameterizedTest
    @MethodSource("readers")
    void every_number_stands_below_its_heading_and_every_name_beside_them(
            Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open("/results/sipas/2024/01/II.A?lang=" + language.code());
            var sheets = visitor.page().locator("main table").all();
            assertThat(sheets).hasSize(2);
            for (var sheet : sheets) {
                var headings = sheet.locator("thead th").all();
                for (var row : sheet.locator("tbody tr").all()) {
                    var cells = row.locator("th, td").all();
                    for (int i = 0; i < cells.size(); i++) {
                        assertThat(cells.get(i).boundingBox().x)
                                .isEqualTo(headings.get(i).boundingBox().x);
                    }
                    var code = row.locator(".code").boundingBox();
                    var name = row.locator("th a").boundingBox();
                    assertThat(name.y).as("the name begins below its code").isGreaterThan(code.y);
                    assertThat(name.width)
                            .as("the name has the room that the numbers leave")
                            .isGreaterThan(cells.get(1).boundingBox().width);
                }
            }
        }
    }
}
