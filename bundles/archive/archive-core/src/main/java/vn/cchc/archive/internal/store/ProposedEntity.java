package vn.cchc.archive.internal.store;

import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import vn.cchc.archive.Document.Proposed;

/** Row of {@code archive_proposed}: a description of a published document that is not shown yet. */
@Entity
@Table(name = "archive_proposed")
public class ProposedEntity {
    @Id
    @Column(name = "document_id", updatable = false)
    private String documentId;

    @Lob
    @Basic
    @Column(name = "description")
    private byte[] description;

    @Column(name = "described_by")
    private String describedBy;

    @Column(name = "described_at")
    private Long describedAt;

    protected ProposedEntity() {}

    ProposedEntity(String documentId, Proposed proposed) {
        this.documentId = documentId;
        description = PackedDescription.pack(proposed.description());
        describedBy = proposed.by().who();
        describedAt = proposed.by().at().toEpochMilli();
    }

    String documentId() {
        return documentId;
    }

    Proposed proposed() {
        return new Proposed(
                PackedDescription.unpack(description),
                ActColumns.act(describedBy, describedAt, "").orElseThrow());
    }
}
