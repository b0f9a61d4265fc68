package vn.cchc.archive.search;

/** In which order documents are shown. */
public enum SearchOrder {
    /** What fits the words best comes first. */
    RELEVANCE,
    /** The newest first. */
    NEWEST,
    /** By title, as Vietnamese dictionaries sort. */
    TITLE
}
