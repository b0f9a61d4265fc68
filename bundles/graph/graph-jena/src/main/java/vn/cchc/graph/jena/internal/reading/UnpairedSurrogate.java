package vn.cchc.graph.jena.internal.reading;

import java.util.OptionalInt;

/** Finds half a character: Java strings can hold one, no text in UTF-8 can. */
final class UnpairedSurrogate {
    private UnpairedSurrogate() {}

    static OptionalInt in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
