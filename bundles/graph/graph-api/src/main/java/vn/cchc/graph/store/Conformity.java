package vn.cchc.graph.store;

import java.util.List;

/**
 * How a build stands to the shapes it was held against.
 *
 * @param faults how many there are in all
 * @param first the first of them in order of the things' addresses, at most {@link #SHOWN}
 */
public record Conformity(long faults, List<Fault> first) {
    public static final int SHOWN = 5;

    public Conformity {
        first = List.copyOf(first);
    }

    /**
     * One thing that is not as a shape demands.
     *
     * @param thing address of the thing
     * @param property address of the property that is at fault; empty when it is the thing itself
     */
    public record Fault(String thing, String property, String message) {
        @Override
        public String toString() {
            return thing + (property.isEmpty() ? "" : " " + property) + ": " + message;
        }
    }

    public boolean holds() {
        return faults == 0;
    }
}
