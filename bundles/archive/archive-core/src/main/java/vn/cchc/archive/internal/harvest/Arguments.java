package vn.cchc.archive.internal.harvest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a harvester asks: every argument once at most. */
record Arguments(Map<String, String> values) {
    static final String VERB = "verb";
    static final String TOKEN = "resumptionToken";

    static Arguments of(Map<String, List<String>> sent) throws OaiFault {
        var values = new TreeMap<String, String>();
        for (var argument : sent.entrySet()) {
            if (argument.getValue().size() != 1) {
                throw argument.getKey().equals(VERB)
                        ? badVerb()
                        : OaiFault.argument(argument.getKey());
            }
            values.put(argument.getKey(), argument.getValue().get(0));
        }
        return new Arguments(values);
    }

    static OaiFault badVerb() {
        return new OaiFault(
                OaiFault.Code.BAD_VERB,
                "Thiếu verb, hoặc không có verb này",
                "The verb is missing, repeated or unknown");
    }

    String verb() {
        return values.getOrDefault(VERB, "");
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) throws OaiFault {
        return optional(name).orElseThrow(() -> OaiFault.argument(name));
    }

    /** Nothing else may be said. */
    void only(String... names) throws OaiFault {
        var unknown = new HashSet<>(values.keySet());
        unknown.removeAll(Set.of(names));
        unknown.remove(VERB);
        if (!unknown.isEmpty()) {
            throw OaiFault.argument(String.join(", ", unknown));
        }
    }
}
