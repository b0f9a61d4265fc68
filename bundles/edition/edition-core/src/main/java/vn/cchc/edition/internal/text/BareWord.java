package vn.cchc.edition.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What YAML readers make of a word without quotes. Versions 1.1 and 1.2 of YAML differ, and
 * spreadsheets, editors and scripts follow either, so both are looked at.
 */
final class BareWord {
    private static final List<Meaning> MEANINGS =
            List.of(
                    meaning("nothing", "~|null|Null|NULL|"),
                    meaning("a truth value", "(?i)y|yes|n|no|true|false|on|off"),
                    meaning("a date", "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"),
                    meaning(
                            "a number",
                            "[-+]?([0-9][0-9_,]*(\\.[0-9_]*)?|\\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?"
                                    + "|[-+]?0[xob][0-9a-fA-F_]+"
                                    + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
                                    + "|[-+]?\\.(?i:inf|nan)"),
                    meaning("a merge of fields", "<<"));

    private BareWord() {}

    private static Meaning meaning(String name, String expression) {
        return new Meaning(name, Pattern.compile(expression));
    }

    /** Empty when it is read as the text it is. */
    static Optional<String> meaning(String word) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.words().matcher(word).matches())
                .map(Meaning::name)
                .findFirst();
    }

    private record Meaning(String name, Pattern words) {}
}
