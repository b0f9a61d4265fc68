package vn.cchc.archive.internal.store;

import java.io.Serializable;
import java.util.Objects;

/** Which version of which document. */
public class VersionKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String documentId;
    private int number;

    protected VersionKey() {}

    VersionKey(String documentId, int number) {
        this.documentId = documentId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionKey key
                && Objects.equals(documentId, key.documentId)
                && number == key.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, number);
    }
}
