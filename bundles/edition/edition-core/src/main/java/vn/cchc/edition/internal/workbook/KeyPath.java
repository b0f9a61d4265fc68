package vn.cchc.edition.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a file of keys: {@code title.vi}, {@code bands[1].from}. A name that
 * holds dots, brackets or blanks stands in quotes, a quote in it twice.
 *
 * @param steps names and positions from the top down, at least one, the first a name
 * @param end what stands there
 */
record KeyPath(List<Step> steps, End end) {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 500;
    private static final Pattern BARE = Pattern.compile("[^.\\[\\]{}\"\\s]+");
    private static final Pattern STEP =
            Pattern.compile(
                    "(?<dot>\\.)?(?:(?<bare>[^.\\[\\]{}\"\\s]+)"
                            + "|\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\")"
                            + "|\\[(?<position>[1-9][0-9]{0,4})]");

    /** One step: a name, or a position from 1 when the name is {@code null}. */
    record Step(String name, int position) {
        boolean named() {
            return name != null;
        }
    }

    /** What a path leads to. */
    enum End {
        VALUE(""),
        EMPTY_LIST("[]"),
        EMPTY_GROUP("{}");

        private final String sign;

        End(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** How a name is written behind what stands before it. */
    static String behind(String path, String name) {
        String written =
                BARE.matcher(name).matches() ? name : "\"" + name.replace("\"", "\"\"") + "\"";
        return path.isEmpty() ? written : path + "." + written;
    }

    /** Empty when the text is no path. */
    static Optional<KeyPath> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        End end = End.VALUE;
        String body = text;
        for (End other : List.of(End.EMPTY_LIST, End.EMPTY_GROUP)) {
            if (text.endsWith(other.sign())) {
                end = other;
                body = text.substring(0, text.length() - 2);
            }
        }
        var steps = new ArrayList<Step>();
        Matcher matcher = STEP.matcher(body);
        int at = 0;
        while (at < body.length() && steps.size() < DEEPEST && matcher.find(at)) {
            if (matcher.start() != at || !fits(matcher, steps.isEmpty())) {
                return Optional.empty();
            }
            steps.add(step(matcher));
            at = matcher.end();
        }
        return at < body.length() || steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyPath(List.copyOf(steps), end));
    }

    /** A name has a dot before it unless it is the first; a position is never the first. */
    private static boolean fits(Matcher matcher, boolean first) {
        return matcher.group("position") == null ? first == (matcher.group("dot") == null) : !first;
    }

    private static Step step(Matcher matcher) {
        if (matcher.group("position") != null) {
            return new Step(null, Integer.parseInt(matcher.group("position")));
        }
        String quoted = matcher.group("quoted");
        return new Step(quoted == null ? matcher.group("bare") : quoted.replace("\"\"", "\""), 0);
    }
}
