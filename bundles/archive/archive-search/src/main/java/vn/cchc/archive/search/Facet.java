package vn.cchc.archive.search;

/** A property by which documents are counted and chosen. */
public enum Facet {
    /** Decision, plan, report… */
    KIND,
    /** The agency a document belongs to, by id. */
    AGENCY,
    /** Four digits. */
    YEAR,
    /** A field of reform; a document may have several. */
    FIELD,
    /** {@code true} or {@code false}, on the day of the query. */
    IN_FORCE
}
