package vn.cchc.scoring.internal.store;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import vn.cchc.scoring.internal.analysis.Analyses.Key;

/** Key of a row of {@code scoring_analysis}: the result and what was worked out. */
@Embeddable
public class AnalysisKey implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "result_id", updatable = false)
    private String resultId;

    @Column(name = "kind", updatable = false)
    private String kind;

    protected AnalysisKey() {}

    AnalysisKey(Key key) {
        this.resultId = key.result();
        this.kind = key.kind();
    }

    Key key() {
        return new Key(resultId, kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnalysisKey k && k.key().equals(key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(resultId, kind);
    }
}
