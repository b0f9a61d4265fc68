package vn.cchc.graph.jena.internal.reading;

import java.util.Iterator;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import vn.cchc.graph.Term;

/**
 * The only functions a query may call by IRI: casts to XML Schema types. The engine's own registry
 * loads classes whose name a query gives; this one does not.
 */
public final class AllowedFunctions extends FunctionRegistry {
    public AllowedFunctions() {
        FunctionRegistry all = FunctionRegistry.get();
        for (Iterator<String> names = all.keys(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(Term.XSD)) {
                put(name, all.get(name));
            }
        }
    }

    @Override
    public FunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
