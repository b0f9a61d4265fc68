package vn.cchc.scoring.internal.store;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** Key of a row of a result: the result and the row's place in it. */
@Embeddable
public class Place implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "result_id", updatable = false)
    private String resultId;

    @Column(name = "place", updatable = false)
    private int place;

    protected Place() {}

    Place(String resultId, int place) {
        this.resultId = resultId;
        this.place = place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place p && p.place == place && p.resultId.equals(resultId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(resultId, place);
    }
}
