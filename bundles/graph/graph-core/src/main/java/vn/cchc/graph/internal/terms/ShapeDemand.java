package vn.cchc.graph.internal.terms;

import java.util.List;

/**
 * What a shape demands of one property of its things.
 *
 * @param targets the classes whose things are meant, or the properties that mark them
 * @param property the property the demand is about
 */
record ShapeDemand(
        String shape, List<String> targets, String property, List<Requirement> requirements) {

    /**
     * @param kind name of the constraint in SHACL, {@code minCount}
     * @param values what it is compared with, an address or a text
     */
    record Requirement(String kind, List<String> values) {}

    /** Whether it is worth reading on the page of the term. */
    boolean concerns(String iri) {
        return property.equals(iri) || targets.contains(iri);
    }
}
