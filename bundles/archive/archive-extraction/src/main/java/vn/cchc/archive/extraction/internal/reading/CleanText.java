package vn.cchc.archive.extraction.internal.reading;

import java.text.Normalizer;

/** Text that can be kept, sent and shown: NFC, no control characters, no half characters. */
final class CleanText {
    /** No letter has more, and the time to compose grows with their square. */
    private static final int MOST_MARKS = 8;

    private CleanText() {}

    static String of(String text) {
        String kept = kept(text);
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return composed.isBlank() ? "" : composed.strip();
    }

    private static String kept(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (isText(point) && marks <= MOST_MARKS) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE -> false;
            default -> point != 0xFFFE && point != 0xFFFF && point != 0xFEFF;
        };
    }
}
