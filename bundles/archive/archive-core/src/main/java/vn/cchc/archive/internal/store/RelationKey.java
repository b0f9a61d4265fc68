package vn.cchc.archive.internal.store;

import java.io.Serializable;
import java.util.Objects;

/** Which of the relations of a document. */
public class RelationKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String documentId;
    private int place;

    protected RelationKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationKey key
                && Objects.equals(documentId, key.documentId)
                && place == key.place;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, place);
    }
}
