package vn.cchc.archive.internal.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.archive.Change;

/** Row of {@code archive_change}; written once. */
@Entity
@Table(name = "archive_change")
public class ChangeEntity {
    @Id
    @Column(name = "revision", updatable = false)
    private long revision;

    @Column(name = "document_id", updatable = false)
    private String documentId;

    @Column(name = "act", updatable = false)
    private String act;

    @Column(name = "changed_at", updatable = false)
    private long changedAt;

    protected ChangeEntity() {}

    ChangeEntity(Change change) {
        revision = change.revision();
        documentId = change.document();
        act = change.act();
        changedAt = change.at().toEpochMilli();
    }

    Change change() {
        return new Change(revision, documentId, act, Instant.ofEpochMilli(changedAt));
    }
}
