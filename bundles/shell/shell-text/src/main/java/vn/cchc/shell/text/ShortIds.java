package vn.cchc.shell.text;

import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * Ids as people type them: whole, or so much of the beginning that only one thing is meant.
 *
 * @param unknown code of the problem when nothing is meant
 * @param unclear code of the problem when several things are meant
 * @param thing what is looked for, in words
 * @param list the command that lists them
 */
public record ShortIds(String unknown, String unclear, String thing, String list) {
    private static final int SHOWN = 8;

    /** The beginning of an id, which lists show. */
    public static String shown(String id) {
        return id.substring(0, Math.min(SHOWN, id.length()));
    }

    /** The one id that is meant, a Refusal otherwise. */
    public String whole(String typed, List<String> ids) {
        var meant = ids.stream().filter(id -> id.startsWith(typed)).distinct().toList();
        if (meant.contains(typed)) {
            return typed;
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new Refusal(
                Refusal.Kind.NOT_FOUND, meant.isEmpty() ? nothing(typed) : several(typed, meant));
    }

    private Problem nothing(String typed) {
        return new Problem(
                unknown, typed, "There is no such " + thing + ".", "Look it up with " + list + ".");
    }

    private Problem several(String typed, List<String> meant) {
        return new Problem(
                unclear,
                typed,
                "Several are meant: " + String.join(", ", meant) + ".",
                "Type more of the id.");
    }
}
