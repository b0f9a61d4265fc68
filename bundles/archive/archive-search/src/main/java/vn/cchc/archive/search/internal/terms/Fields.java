package vn.cchc.archive.search.internal.terms;

import java.util.Locale;
import vn.cchc.archive.search.Facet;

/** The names of what is kept of a document. */
public final class Fields {
    /** Indexed and stored. */
    public static final String ID = "id";

    /** Who may know of it: {@link #PUBLIC} or {@link #ownedBy}. */
    public static final String AUDIENCE = "audience";

    public static final String PUBLIC = "public";

    /** All forms of all words with their places: title, number and issuer first, then the pages. */
    public static final String BODY = "body";

    /** Words of the title, without signs. */
    public static final String TITLE_WORDS = "titlewords";

    /** The number without signs and spaces. */
    public static final String NUMBER_WHOLE = "numberwhole";

    /** Words beside each other. */
    public static final String PAIRS = "pairs";

    /** Three letters each of what could not be repaired. */
    public static final String GRAMS = "grams";

    /** Keys to sort by. */
    public static final String TITLE_KEY = "titlekey";

    public static final String ISSUED = "issued";
    public static final String PUBLISHED = "published";

    /** Days, to tell whether it is in force on another; where there is none it is open. */
    public static final String FIRST_IN_FORCE = "firstinforce";

    public static final String LAST_IN_FORCE = "lastinforce";

    /** Stored only. */
    public static final String VERSION = "version";

    public static final String TITLE = "title";
    public static final String NUMBER = "number";
    public static final String PAGE = "page";
    public static final String PAGE_STARTS = "pagestarts";

    private Fields() {}

    public static String ownedBy(String agency) {
        return "agency " + agency;
    }

    public static String of(Facet facet) {
        return "facet" + facet.name().toLowerCase(Locale.ROOT);
    }
}
