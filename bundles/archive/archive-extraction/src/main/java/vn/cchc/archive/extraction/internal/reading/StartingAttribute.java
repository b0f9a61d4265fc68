package vn.cchc.archive.extraction.internal.reading;

import java.util.Locale;

/** Attributes of HTML and SVG that run something. */
final class StartingAttribute {
    private StartingAttribute() {}

    static boolean is(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.startsWith("on") && key.length() > 4) {
            return true;
        }
        // Browsers pass over white space and control characters within.
        String target = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return target.startsWith("javascript:")
                || target.startsWith("vbscript:")
                || target.startsWith("data:text/html");
    }
}
