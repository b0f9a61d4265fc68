package vn.cchc.survey.exchange.internal;

import java.util.Locale;
import java.util.Map;

/** Column headings of XLSForm in their many spellings. */
final class Headings {
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("list name", "list_name"),
                    Map.entry("value", "name"),
                    Map.entry("caption", "label"),
                    Map.entry("relevance", "relevant"),
                    Map.entry("calculate", "calculation"),
                    Map.entry("constraint message", "constraint_message"),
                    Map.entry("constraining message", "constraint_message"),
                    Map.entry("required message", "required_message"),
                    Map.entry("choice filter", "choice_filter"),
                    Map.entry("repeat count", "repeat_count"),
                    Map.entry("command", "type"),
                    Map.entry("tag", "name"),
                    Map.entry("form title", "form_title"),
                    Map.entry("set form title", "form_title"),
                    Map.entry("title", "form_title"),
                    Map.entry("form id", "form_id"),
                    Map.entry("set form id", "form_id"),
                    Map.entry("id_string", "form_id"),
                    Map.entry("default language", "default_language"),
                    Map.entry("read only", "readonly"),
                    Map.entry("read_only", "readonly"),
                    Map.entry("bind::relevant", "relevant"),
                    Map.entry("bind::constraint", "constraint"),
                    Map.entry("bind::required", "required"),
                    Map.entry("bind::calculate", "calculation"),
                    Map.entry("bind::jr:constraintmsg", "constraint_message"),
                    Map.entry("body::appearance", "appearance"),
                    Map.entry("control::appearance", "appearance"));

    private Headings() {}

    /** The name of a column; a language after two colons is left as it is. */
    static String of(String written) {
        String heading = written.strip().replaceAll("\\s+", " ").replaceFirst("\\s*::?\\s*", "::");
        int colons = heading.indexOf("::");
        String plain = heading.toLowerCase(Locale.ROOT);
        if (OTHER_NAMES.containsKey(plain)) {
            return OTHER_NAMES.get(plain);
        }
        if (colons < 0) {
            return plain;
        }
        String first = plain.substring(0, colons);
        return OTHER_NAMES.getOrDefault(first, first) + heading.substring(colons);
    }
}
