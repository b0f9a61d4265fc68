package vn.cchc.archive.search;

/** In which order documents are shown. */
public enum SearchOrder {
    /** What fits the words best comes first. */
    RELEVANCE,
    /** What was issued last comes first. */
    NEWEST,
    /** What came to the public here last comes first, whenever it was issued. */
    PUBLISHED,
    /** By title, as Vietnamese dictionaries sort. */
    TITLE
}
