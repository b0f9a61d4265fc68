package vn.cchc.edition.internal.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.graph.Vocabulary;

/**
 * What the number of an act tells by its letters: {@code 1001/QĐ-BNV} is a decision of the body
 * whose short name is BNV.
 */
record ActNumber(String number) {
    private static final Map<String, String> TYPES =
            Map.of(
                    "L", "law",
                    "NQ", "resolution",
                    "NĐ", "decree",
                    "QĐ", "decision",
                    "TT", "circular",
                    "CT", "directive");

    /** Address of the type; empty for letters that are none. */
    Optional<String> type() {
        return letters().stream()
                .findFirst()
                .map(TYPES::get)
                .map(type -> Vocabulary.DEF + "act-type/" + type);
    }

    /** Short name of the body that issued it; several bodies are none. */
    Optional<String> body() {
        return letters().size() == 2 ? Optional.of(letters().get(1)) : Optional.empty();
    }

    private List<String> letters() {
        return Arrays.asList(number.substring(number.lastIndexOf('/') + 1).split("-"));
    }
}
