package vn.cchc.scoring.internal.shell;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Ids as people type them: whole, or so much of the beginning that only one thing is meant. */
final class ShortIds {
    private static final int SHOWN = 8;

    private ShortIds() {}

    /** The beginning that lists show. */
    static String shown(String id) {
        return id.substring(0, Math.min(SHOWN, id.length()));
    }

    /**
     * @param thing what is looked for, in words
     * @param list the command that lists them
     */
    static String whole(String typed, List<String> ids, String thing, String list) {
        var meant = ids.stream().filter(id -> id.startsWith(typed)).distinct().toList();
        if (meant.contains(typed)) {
            return typed;
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String what =
                meant.isEmpty()
                        ? "There is no such " + thing + "."
                        : "Several are meant: "
                                + meant.stream().collect(Collectors.joining(", "))
                                + ".";
        String remedy = meant.isEmpty() ? "Look it up with " + list + "." : "Type more of the id.";
        throw new Refusal(Refusal.Kind.NOT_FOUND, new Problem("SCO-309", typed, what, remedy));
    }
}
