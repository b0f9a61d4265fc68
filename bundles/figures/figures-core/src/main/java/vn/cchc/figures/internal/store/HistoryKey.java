package vn.cchc.figures.internal.store;

import java.io.Serializable;
import java.util.Objects;

/** Observation and revision. */
public class HistoryKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String observation;
    private int revision;

    public HistoryKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoryKey key
                && Objects.equals(observation, key.observation)
                && revision == key.revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(observation, revision);
    }
}
