package vn.cchc.portal.internal.years;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.YearComparison;
import vn.cchc.web.PageLanguage;

/** Where two years are shown and their data can be had. */
record YearsAddresses(YearComparison comparison, PageLanguage in) {

    String page(ComparisonBasis basis, Optional<String> criterion) {
        return "/compare/"
                + years()
                + "?lang="
                + in.code()
                + asked(basis).stream().map(word -> "&" + word).collect(Collectors.joining())
                + criterion.map(code -> "&criterion=" + encoded(code) + "#provinces").orElse("");
    }

    String data(ComparisonBasis basis, String ending) {
        var words = asked(basis);
        return "/api/comparisons/"
                + years()
                + ending
                + (words.isEmpty() ? "" : "?" + String.join("&", words));
    }

    private static List<String> asked(ComparisonBasis basis) {
        return Stream.of(
                        basis.on().map(period -> "on=" + period),
                        basis.questions()
                                .map(wording -> "questions=" + AskedQuestions.word(wording)))
                .flatMap(Optional::stream)
                .toList();
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
