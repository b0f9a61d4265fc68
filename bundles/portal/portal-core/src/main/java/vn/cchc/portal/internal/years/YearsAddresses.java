package vn.cchc.portal.internal.years;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.model.Period;
import vn.cchc.scoring.YearComparison;
import vn.cchc.web.PageLanguage;

/** Where two years are shown and their data can be had. */
record YearsAddresses(YearComparison comparison, PageLanguage in) {

    String page(Optional<Period> on, Optional<String> criterion) {
        return "/compare/"
                + years()
                + "?lang="
                + in.code()
                + on.map(period -> "&on=" + period).orElse("")
                + criterion.map(code -> "&criterion=" + encoded(code) + "#provinces").orElse("");
    }

    String data(Optional<Period> on, String ending) {
        return "/api/comparisons/"
                + years()
                + ending
                + on.map(period -> "?on=" + period).orElse("");
    }

    private String years() {
        var edition = comparison.later().result().edition();
        return edition.index()
                + "/"
                + comparison.earlier().result().edition().year()
                + "/"
                + edition.year();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
