package vn.cchc.figures.internal.store;

import java.io.Serializable;
import java.util.Objects;

/** Code and version. */
public class IndicatorKey implements Serializable {
    private static final long serialVersionUID = 1;

    private String code;
    private int version;

    public IndicatorKey() {}

    IndicatorKey(String code, int version) {
        this.code = code;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorKey key
                && Objects.equals(code, key.code)
                && version == key.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, version);
    }
}
