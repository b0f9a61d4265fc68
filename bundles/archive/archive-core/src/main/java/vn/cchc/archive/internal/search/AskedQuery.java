package vn.cchc.archive.internal.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what was asked from the query of an address. */
public final class AskedQuery {
    private static final int PAGE = 10;

    private AskedQuery() {}

    public static Searches.Asked of(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, equals), k -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new Searches.Asked(
                String.join(" ", all(parameters, "q")),
                all(parameters, "kind"),
                all(parameters, "agency"),
                all(parameters, "year"),
                all(parameters, "field"),
                all(parameters, "inForce"),
                "",
                1,
                PAGE);
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** What is not encoded well stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
