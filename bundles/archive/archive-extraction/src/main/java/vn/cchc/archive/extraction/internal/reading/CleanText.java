package vn.cchc.archive.extraction.internal.reading;

import java.text.Normalizer;

/** Text that can be kept, sent and shown: NFC, no control characters, no half characters. */
final class CleanText {
    private CleanText() {}

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isText).forEach(kept::appendCodePoint);
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return composed.isBlank() ? "" : composed.strip();
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE -> false;
            default -> point != 0xFFFE && point != 0xFFFF && point != 0xFEFF;
        };
    }
}
