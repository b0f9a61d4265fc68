package vn.cchc.archive.extraction.internal.reading;

/**
 * What a file is.
 *
 * @param container what it is packed in, when it is a document of parts
 */
record Kind(String mediaType, Container container) {
    /** Packings of documents. */
    enum Container {
        NONE,
        ZIP,
        OPEN_XML,
        OPEN_DOCUMENT,
        OLE
    }

    static Kind of(String mediaType) {
        return new Kind(mediaType, Container.NONE);
    }
}
