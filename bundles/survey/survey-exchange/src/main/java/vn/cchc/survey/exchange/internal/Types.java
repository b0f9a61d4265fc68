package vn.cchc.survey.exchange.internal;

import java.util.Locale;
import java.util.Map;

/** The types of XLSForm in their many spellings. */
final class Types {
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("string", "text"),
                    Map.entry("q string", "text"),
                    Map.entry("add text prompt", "text"),
                    Map.entry("int", "integer"),
                    Map.entry("add integer prompt", "integer"),
                    Map.entry("add decimal prompt", "decimal"),
                    Map.entry("add date prompt", "date"),
                    Map.entry("add note prompt", "note"),
                    Map.entry("q note", "note"),
                    Map.entry("add calculate prompt", "calculate"),
                    Map.entry("q calculate", "calculate"),
                    Map.entry("begin group", "begin_group"),
                    Map.entry("end group", "end_group"),
                    Map.entry("begin repeat", "begin_repeat"),
                    Map.entry("end repeat", "end_repeat"),
                    Map.entry("begin lgroup", "begin_repeat"),
                    Map.entry("end lgroup", "end_repeat"));

    private static final Map<String, String> CHOSEN =
            Map.of(
                    "^(?:add )?select[_ ](?:one|1)(?: prompt)?(?: from| using)? ", "select_one ",
                    "^select1 ", "select_one ",
                    "^(?:add )?select[_ ](?:multiple|all that apply)(?: prompt)?(?: from| using)? ",
                            "select_multiple ");

    private Types() {}

    static String of(String written) {
        String type = written.strip().replaceAll("\\s+", " ");
        String plain = type.toLowerCase(Locale.ROOT);
        for (var chosen : CHOSEN.entrySet()) {
            String replaced = type.replaceFirst("(?i)" + chosen.getKey(), chosen.getValue());
            if (!replaced.equals(type) || plain.startsWith(chosen.getValue())) {
                return replaced;
            }
        }
        if (OTHER_NAMES.containsKey(plain)) {
            return OTHER_NAMES.get(plain);
        }
        return plain.contains(" ") ? type : plain;
    }
}
