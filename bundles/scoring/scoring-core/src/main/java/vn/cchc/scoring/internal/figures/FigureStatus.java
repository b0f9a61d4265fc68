package vn.cchc.scoring.internal.figures;

import java.util.Locale;

/** What a reader must know about a figure before believing it. */
public enum FigureStatus {
    /** Published, from real answers and by the rules in force. */
    PUBLISHED,
    /** Published, but the answers were generated or the rules are partly inferred. */
    ILLUSTRATIVE,
    /** Computed and not published: it may still be dropped. */
    DRAFT,
    /** There is a figure, but too few forms stand behind it to show it. */
    WITHHELD,
    /** Nobody answered. */
    NO_ANSWERS,
    /** Something below it was given no score yet. */
    INCOMPLETE,
    /** Nothing below it applies to the unit. */
    NOT_APPLICABLE;

    /** Lower case with dashes, as in addresses and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
