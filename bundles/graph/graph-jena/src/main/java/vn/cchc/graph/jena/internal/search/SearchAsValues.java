package vn.cchc.graph.jena.internal.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.reading.AddedVariables;

/**
 * {@code cchc:search} for a server that does not know it: what the words find is put into the query
 * itself.
 *
 * <pre>
 * (?thing ?text ?score) cchc:search "hai long"
 * { SELECT DISTINCT ?thing ?text ?score { VALUES (?text ?score) { … } ?thing ?told ?text } }
 * </pre>
 */
public final class SearchAsValues extends ElementTransformCopyBase {
    private final TextIndex index;
    private final AddedVariables added;

    private SearchAsValues(TextIndex index, AddedVariables added) {
        this.index = index;
        this.added = added;
    }

    /**
     * @param query not to be used afterwards
     * @throws vn.cchc.model.Refusal when the words are not known before the query runs
     */
    public static Query of(Query query, TextIndex index) {
        var searches = new SearchAsValues(index, AddedVariables.to(query, "search_"));
        return QueryTransformOps.transform(
                query, searches, new ExprTransformApplyElementTransform(searches));
    }

    @Override
    public Element transform(ElementPathBlock block) {
        var pattern = new BasicPattern();
        block.patternElts().forEachRemaining(path -> addTriple(path, pattern));
        var group = new ElementGroup();
        Set<Triple> gone = new HashSet<>();
        for (Triple triple : pattern) {
            if (triple.getPredicate().hasURI(SearchPredicate.IRI)) {
                gone.add(triple);
                var things = argument(triple.getSubject(), pattern, gone);
                group.addElement(found(things, argument(triple.getObject(), pattern, gone)));
            }
        }
        if (gone.isEmpty()) {
            return block;
        }
        group.addElement(without(gone, block));
        return group;
    }

    private static void addTriple(TriplePath path, BasicPattern pattern) {
        if (path.isTriple()) {
            pattern.add(path.asTriple());
        }
    }

    /** The members of a list, whose own triples need not be matched, or the node alone. */
    private List<Node> argument(Node node, BasicPattern pattern, Set<Triple> gone) {
        var list = new GNode(pattern, node);
        if (!GraphList.isListNode(list)) {
            return List.of(named(node));
        }
        GraphList.allTriples(list, gone);
        return GraphList.members(list).stream().map(this::named).toList();
    }

    private Element without(Set<Triple> gone, ElementPathBlock block) {
        var rest = new ElementPathBlock();
        block.patternElts()
                .forEachRemaining(
                        path -> {
                            if (!path.isTriple() || !gone.contains(path.asTriple())) {
                                rest.addTriple(named(path));
                            }
                        });
        return rest;
    }

    private TriplePath named(TriplePath path) {
        Node subject = named(path.getSubject());
        Node object = named(path.getObject());
        return path.isTriple()
                ? new TriplePath(Triple.create(subject, path.getPredicate(), object))
                : new TriplePath(subject, path.getPath(), object);
    }

    /** A query inside the query can give no nodes without a name. */
    private Node named(Node node) {
        return Var.isBlankNodeVar(node) ? added.of(node) : node;
    }

    private Element found(List<Node> given, List<Node> asked) {
        if (given.isEmpty() || given.size() > 3 || asked.isEmpty() || asked.size() > 2) {
            throw QueryProblems.failed();
        }
        var variables = given.stream().filter(Var::isVar).map(Var::alloc).toList();
        if (variables.size() > Set.copyOf(variables).size()) {
            return nothing(variables.get(0));
        }
        Var text = variable(given, 1);
        Var score = variable(given, 2);
        var rows = new ElementGroup();
        rows.addElement(hits(given, asked, text, score));
        rows.addElement(told(given.get(0), text));
        var all = new ArrayList<>(List.of(text, score));
        if (Var.isVar(given.get(0))) {
            all.add(Var.alloc(given.get(0)));
        }
        var distinct = select(all, rows);
        distinct.setDistinct(true);
        return new ElementSubQuery(
                select(
                        variables.isEmpty() ? List.of(text) : variables,
                        new ElementSubQuery(distinct)));
    }

    /** A thing, its text and a score are never the same. */
    private static Element nothing(Var variable) {
        var none = new ElementData();
        none.add(variable);
        return none;
    }

    private Var variable(List<Node> given, int place) {
        return given.size() > place && Var.isVar(given.get(place))
                ? Var.alloc(given.get(place))
                : added.next();
    }

    private Element hits(List<Node> given, List<Node> asked, Var text, Var score) {
        if (asked.stream().anyMatch(Var::isVar)) {
            throw QueryProblems.wordsUnknown();
        }
        var values = new ElementData();
        values.add(text);
        values.add(score);
        for (TextIndex.Hit hit : SearchPredicate.hits(index, asked)) {
            Node points = SearchPredicate.score(hit);
            if (fits(given, 1, hit.text()) && fits(given, 2, points)) {
                values.add(BindingFactory.binding(text, hit.text(), score, points));
            }
        }
        return values;
    }

    private static boolean fits(List<Node> given, int place, Node value) {
        return given.size() <= place
                || Var.isVar(given.get(place))
                || given.get(place).equals(value);
    }

    private Element told(Node thing, Var text) {
        var pattern = new ElementPathBlock();
        pattern.addTriple(Triple.create(thing, added.next(), text));
        return pattern;
    }

    private static Query select(List<Var> variables, Element pattern) {
        var query = new Query();
        query.setQuerySelectType();
        variables.forEach(query::addResultVar);
        query.setQueryPattern(pattern);
        return query;
    }
}
