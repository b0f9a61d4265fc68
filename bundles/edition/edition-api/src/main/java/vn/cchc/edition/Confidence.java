package vn.cchc.edition;

import java.util.Locale;

/** How sure it is that something is as the ministry has it. */
public enum Confidence {
    /** A named source says so. */
    CONFIRMED,
    /** It follows from confirmed facts, or from the way the texts fit together. */
    INFERRED,
    /** Made up so that there is something to show; never to be taken for the ministry's. */
    INVENTED;

    /** As in files: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
