package vn.cchc.scoring;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;

/**
 * What people call an index: the words in brackets before the year at the end of the title of its
 * edition, {@code … (PAR INDEX các tỉnh 2024)}; without them its code in capitals.
 */
final class IndexName {
    private IndexName() {}

    static LanguageText of(LanguageText title, EditionId edition) {
        return new LanguageText(of(title.vi(), edition), of(title.en(), edition));
    }

    private static String of(String title, EditionId edition) {
        var brackets =
                Pattern.compile("\\(([^()]+?) " + Pattern.quote(edition.year()) + "\\)\\s*$")
                        .matcher(title);
        return brackets.find()
                ? brackets.group(1).strip()
                : edition.index().toUpperCase(Locale.ROOT);
    }
}
