package vn.cchc.archive.internal.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.model.Fingerprint;

/** Row of {@code archive_content}: content that is kept, or about to be. */
@Entity
@Table(name = "archive_content")
public class ContentEntity {
    @Id
    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "bytes", updatable = false)
    private long size;

    @Column(name = "claimed_at")
    private long claimedAt;

    protected ContentEntity() {}

    ContentEntity(Fingerprint content, long size, long claimedAt) {
        sha256 = content.sha256();
        this.size = size;
        this.claimedAt = claimedAt;
    }

    void claimed(long at) {
        claimedAt = at;
    }

    Fingerprint content() {
        return new Fingerprint(sha256);
    }

    long size() {
        return size;
    }

    long claimedAt() {
        return claimedAt;
    }
}
