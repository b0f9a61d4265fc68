package vn.cchc.graph.jena.internal.search;

import java.util.function.Supplier;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The predicates that do something instead of matching statements: {@link SearchPredicate} and no
 * other. None is looked for as a class.
 */
public final class OnlySearch extends PropertyFunctionRegistry {
    private final Supplier<TextIndex> index;

    /**
     * @param index of the build that is asked
     */
    public OnlySearch(Supplier<TextIndex> index) {
        this.index = index;
    }

    @Override
    public boolean manages(String iri) {
        return SearchPredicate.IRI.equals(iri);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
        return manages(iri) ? name -> new SearchPredicate(index) : null;
    }
}
