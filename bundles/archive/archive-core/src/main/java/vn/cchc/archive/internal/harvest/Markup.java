package vn.cchc.archive.internal.harvest;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML; whatever a text holds, it stays a text. */
final class Markup {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes name and value in turn
     */
    Markup begin(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Markup end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text. */
    Markup text(String name, String text, String... attributes) {
        begin(name, attributes);
        escape(text);
        return end();
    }

    /** The same, and nothing when there is no text. */
    Markup given(String name, String text, String... attributes) {
        return text.isBlank() ? this : text(name, text, attributes);
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().filter(Markup::allowed).forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r', '\n', '\t' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(c);
        }
    }

    /** XML 1.0 has no way to write the others. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
