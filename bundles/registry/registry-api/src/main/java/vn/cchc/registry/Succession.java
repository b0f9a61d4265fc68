package vn.cchc.registry;

import vn.cchc.model.UnitRef;

/** One unit went, whole or in part, into another. */
public record Succession(UnitRef from, UnitRef to, Extent extent) {

    /** How much of the old unit went there. */
    public enum Extent {
        WHOLE,
        PART
    }
}
