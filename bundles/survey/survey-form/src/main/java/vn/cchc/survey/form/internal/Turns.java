package vn.cchc.survey.form.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The turns of open repeats in answers by path. */
public final class Turns {
    private static final Pattern TURN = Pattern.compile("(.+)\\[([0-9]{1,3})]");

    private final Map<String, String> answers;

    public Turns(Map<String, String> answers) {
        this.answers = answers;
    }

    private int count(String repeat) {
        return Integer.parseInt(answers.getOrDefault(repeat, "0"));
    }

    /** One more at the end. */
    public Map<String, String> withOneMore(String repeat) {
        var more = new LinkedHashMap<>(answers);
        more.put(repeat, Integer.toString(count(repeat) + 1));
        return more;
    }

    /** Without this one; those behind it move up. */
    public Map<String, String> without(String turn) {
        var parts = TURN.matcher(turn);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No turn of a repeat: " + turn);
        }
        String repeat = parts.group(1);
        int removed = Integer.parseInt(parts.group(2));
        int count = count(repeat);
        if (removed < 1 || removed > count) {
            throw new IllegalArgumentException("No such turn: " + turn);
        }
        var fewer = new LinkedHashMap<String, String>();
        answers.forEach(
                (path, answer) -> {
                    String moved = moved(path, repeat, removed);
                    if (!moved.isEmpty()) {
                        fewer.put(moved, answer);
                    }
                });
        fewer.put(repeat, Integer.toString(count - 1));
        return fewer;
    }

    /** The path afterwards, empty when it goes with the turn. */
    private static String moved(String path, String repeat, int removed) {
        if (!path.startsWith(repeat + "[")) {
            return path;
        }
        int end = path.indexOf(']', repeat.length());
        int turn = Integer.parseInt(path.substring(repeat.length() + 1, end));
        if (turn == removed) {
            return "";
        }
        return turn < removed ? path : repeat + "[" + (turn - 1) + path.substring(end);
    }
}
