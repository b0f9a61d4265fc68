package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query made to bring a server down.
 *
 * @param mayEnd whether a complete answer is right too
 * @param mayBreakOff whether an answer may have begun when its limit comes; the line breaks then
 */
record QueryBomb(String name, String sparql, boolean mayEnd, boolean mayBreakOff) {
    private static final Pattern REPEATED = Pattern.compile("«([^«»]*)»\\*([0-9]+)");
    private static final String HEADING = "(?m)^## ";

    /** As they stand in {@code hostile/bombs.rq}. */
    static List<QueryBomb> all() {
        try (var in = QueryBomb.class.getResourceAsStream("/hostile/bombs.rq")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(HEADING)).skip(1).map(QueryBomb::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QueryBomb of(String section) {
        String[] parts = section.split("\n", 2);
        String[] words = parts[0].split(" \\| ");
        String mark = words.length > 1 ? words[1] : "";
        return new QueryBomb(
                words[0],
                expanded(parts[1].strip()),
                mark.equals("may end"),
                mark.equals("may break off"));
    }

    private static String expanded(String text) {
        return REPEATED.matcher(text)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        m.group(1).repeat(Integer.parseInt(m.group(2)))));
    }

    @Override
    public String toString() {
        return name;
    }
}
