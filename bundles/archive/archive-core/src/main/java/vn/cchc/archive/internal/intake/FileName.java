package vn.cchc.archive.internal.intake;

import java.text.Normalizer;

/**
 * A file's name as it may be shown and offered: it is never a path here, but it will be on the
 * reader's machine.
 */
public final class FileName {
    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 12;

    private FileName() {}

    /** Empty when nothing usable is in it. */
    public static String of(String sent) {
        String text = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        // Controls, marks that turn the direction, and what file systems forbid.
        String clean =
                last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029<>:\"|?*]", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        String stem = name.substring(0, LONGEST - ending.length());
        int end = stem.length();
        if (Character.isHighSurrogate(stem.charAt(end - 1))) {
            end--;
        }
        return stem.substring(0, end).strip() + ending;
    }
}
