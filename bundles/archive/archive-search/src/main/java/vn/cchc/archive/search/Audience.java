package vn.cchc.archive.search;

/** For whom a document is. */
public sealed interface Audience {

    /** Everybody. */
    record Public() implements Audience {}

    /**
     * The people of one agency.
     *
     * @param agency the id of the agency that owns the document
     */
    record AgencyOnly(String agency) implements Audience {}
}
