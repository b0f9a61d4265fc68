package vn.cchc.archive.internal.store;

import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import vn.cchc.model.Fingerprint;

/** Row of {@code archive_text}: the pages of a content, compressed. */
@Entity
@Table(name = "archive_text")
public class TextEntity {
    @Id
    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Lob
    @Basic
    @Column(name = "pages")
    private byte[] pages;

    protected TextEntity() {}

    TextEntity(Fingerprint content) {
        sha256 = content.sha256();
    }

    byte[] pages() {
        return pages.clone();
    }

    void pages(byte[] packed) {
        pages = packed.clone();
    }
}
