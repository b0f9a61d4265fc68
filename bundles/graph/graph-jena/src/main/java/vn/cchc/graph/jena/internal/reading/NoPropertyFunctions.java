package vn.cchc.graph.jena.internal.reading;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** No predicate runs a program, and none is looked for as a class: each only matches statements. */
public final class NoPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
        return false;
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
        return null;
    }
}
