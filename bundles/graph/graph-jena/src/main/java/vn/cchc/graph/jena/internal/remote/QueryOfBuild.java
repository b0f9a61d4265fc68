package vn.cchc.graph.jena.internal.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import vn.cchc.graph.jena.internal.reading.AddedVariables;

/**
 * A query as one build's graphs are asked in a store that holds others too. It runs on the build's
 * own graphs ({@code FROM}, {@code FROM NAMED}); {@code GRAPH <name>} gets the name over there, and
 * {@code GRAPH ?g} a second variable for it, bound together with the name that was told.
 */
final class QueryOfBuild {
    private final GraphNames names;
    private final List<String> named;

    /**
     * @param named graphs that GRAPH finds
     */
    private QueryOfBuild(GraphNames names, List<String> named) {
        this.names = names;
        this.named = named;
    }

    /**
     * @param all the build's graphs
     * @param chosen some of them; none for all
     */
    static Query of(Query query, GraphNames names, List<String> all, DatasetDescription chosen) {
        var named = chosen.isEmpty() ? all : chosen.getNamedGraphURIs();
        var asked = new QueryOfBuild(names, List.copyOf(named)).asked(query);
        if (chosen.isEmpty()) {
            asked.addGraphURI(names.all().getURI());
        }
        chosen.getDefaultGraphURIs().forEach(g -> asked.addGraphURI(names.of(g).getURI()));
        named.forEach(graph -> asked.addNamedGraphURI(names.of(graph).getURI()));
        return asked;
    }

    private Query asked(Query query) {
        var graphs = new Renaming(AddedVariables.to(query, "graph_"));
        return QueryTransformOps.transform(
                query, graphs, new ExprTransformApplyElementTransform(graphs));
    }

    private final class Renaming extends ElementTransformCopyBase {
        private final AddedVariables variables;

        Renaming(AddedVariables variables) {
            this.variables = variables;
        }

        @Override
        public Element transform(ElementNamedGraph element, Node name, Element inside) {
            if (!Var.isVar(name)) {
                return new ElementNamedGraph(names.of(name.getURI()), inside);
            }
            Var there = variables.next();
            var both = new ElementData();
            both.add(Var.alloc(name));
            both.add(there);
            for (String graph : named) {
                both.add(
                        BindingFactory.binding(
                                Var.alloc(name),
                                NodeFactory.createURI(graph),
                                there,
                                names.of(graph)));
            }
            var group = new ElementGroup();
            group.addElement(both);
            group.addElement(new ElementNamedGraph(there, inside));
            return group;
        }
    }
}
