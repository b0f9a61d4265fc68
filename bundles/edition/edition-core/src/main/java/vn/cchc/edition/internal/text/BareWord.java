package vn.cchc.edition.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.model.LanguageText;

/**
 * What YAML readers make of a word without quotes. Versions 1.1 and 1.2 of YAML differ, and
 * spreadsheets, editors and scripts follow either, so both are looked at.
 */
final class BareWord {
    private static final List<Meaning> MEANINGS =
            List.of(
                    meaning("không có gì", "nothing", "~|null|Null|NULL|"),
                    meaning(
                            "giá trị đúng/sai",
                            "a truth value",
                            "(?i)y|yes|n|no|true|false|on|off"),
                    meaning("ngày tháng", "a date", "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"),
                    meaning(
                            "một con số",
                            "a number",
                            "[-+]?([0-9][0-9_,]*(\\.[0-9_]*)?|\\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?"
                                    + "|[-+]?0[xob][0-9a-fA-F_]+"
                                    + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
                                    + "|[-+]?\\.(?i:inf|nan)"),
                    meaning("phép gộp các trường", "a merge of fields", "<<"));

    private BareWord() {}

    private static Meaning meaning(String vietnamese, String english, String expression) {
        return new Meaning(new LanguageText(vietnamese, english), Pattern.compile(expression));
    }

    /** Empty when it is read as the text it is. */
    static Optional<LanguageText> meaning(String word) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.words().matcher(word).matches())
                .map(Meaning::name)
                .findFirst();
    }

    private record Meaning(LanguageText name, Pattern words) {}
}
