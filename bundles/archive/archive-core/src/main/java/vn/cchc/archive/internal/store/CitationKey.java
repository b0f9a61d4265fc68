package vn.cchc.archive.internal.store;

import java.io.Serializable;
import java.util.Objects;

/** Which record cites which document. */
public class CitationKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String record;
    private String documentId;

    protected CitationKey() {}

    CitationKey(String record, String documentId) {
        this.record = record;
        this.documentId = documentId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitationKey key
                && Objects.equals(record, key.record)
                && Objects.equals(documentId, key.documentId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, documentId);
    }
}
