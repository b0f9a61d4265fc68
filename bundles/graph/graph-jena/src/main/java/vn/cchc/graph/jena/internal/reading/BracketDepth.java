package vn.cchc.graph.jena.internal.reading;

import java.util.OptionalInt;

/**
 * How deep brackets are nested in the text of a query, before any parser sees it: a parser that
 * calls itself for every bracket runs out of stack on a text made for that.
 */
final class BracketDepth {
    private final String text;
    private int at;
    private int depth;

    private BracketDepth(String text) {
        this.text = text;
    }

    /** The offset of the first bracket that is deeper than the limit; empty when there is none. */
    static OptionalInt beyond(int limit, String text) {
        return new BracketDepth(text).firstBeyond(limit);
    }

    private OptionalInt firstBeyond(int limit) {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '(', '{', '[' -> depth++;
                case ')', '}', ']' -> depth = Math.max(0, depth - 1);
                case '"', '\'' -> skipString(c);
                case '<' -> skipIri();
                case '#' -> skipComment();
                default -> {}
            }
            if (depth > limit) {
                return OptionalInt.of(at);
            }
            at++;
        }
        return OptionalInt.empty();
    }

    /**
     * Leaves {@code at} on the last quote. A string that does not end is the parser's to refuse.
     */
    private void skipString(char quote) {
        String triple = String.valueOf(quote).repeat(3);
        String end = text.startsWith(triple, at) ? triple : String.valueOf(quote);
        int from = at + end.length();
        while (from < text.length() && !text.startsWith(end, from)) {
            if (end.length() == 1 && text.charAt(from) == '\n') {
                return;
            }
            from += text.charAt(from) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), from + end.length()) - 1;
    }

    /** A less-than sign stays where it is: an IRI has neither spaces nor brackets of groups. */
    private void skipIri() {
        int i = at + 1;
        while (i < text.length()
                && text.charAt(i) > ' '
                && "<\"{}|^`\\".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '>') {
                at = i;
                return;
            }
            i++;
        }
    }

    private void skipComment() {
        while (at + 1 < text.length()
                && text.charAt(at + 1) != '\n'
                && text.charAt(at + 1) != '\r') {
            at++;
        }
    }
}
