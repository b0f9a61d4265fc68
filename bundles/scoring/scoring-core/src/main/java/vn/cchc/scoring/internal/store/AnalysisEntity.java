package vn.cchc.scoring.internal.store;

import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Lob;
import javax.persistence.Table;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.internal.analysis.Analyses.Key;

/** Row of {@code scoring_analysis}; written once. */
@Entity
@Table(name = "scoring_analysis")
public class AnalysisEntity {
    @EmbeddedId private AnalysisKey key;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Lob
    @Basic
    @Column(name = "content", updatable = false)
    private byte[] content;

    protected AnalysisEntity() {}

    AnalysisEntity(Key key, byte[] content) {
        this.key = new AnalysisKey(key);
        this.content = content.clone();
        contentSha256 = Fingerprint.of(content).sha256();
    }

    boolean unchanged() {
        return Fingerprint.of(content).sha256().equals(contentSha256);
    }

    byte[] content() {
        return content.clone();
    }
}
