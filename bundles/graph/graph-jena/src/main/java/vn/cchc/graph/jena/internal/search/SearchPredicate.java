package vn.cchc.graph.jena.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import vn.cchc.graph.Vocabulary;

/**
 * The predicate {@code cchc:search}: things that are told something in these words.
 *
 * <pre>
 * ?thing cchc:search "do luong hai long"
 * (?thing ?text ?score) cchc:search ("do luong hai long" 20)
 * </pre>
 *
 * The number is how many texts are looked at, best first; {@value #USUAL} when it is not said and
 * {@value #MOST} at most.
 */
public final class SearchPredicate extends PropertyFunctionEval {
    /** Its name, the only one of a predicate that does something. */
    public static final String IRI = Vocabulary.DEF + "search";

    static final int USUAL = 100;
    static final int MOST = 1_000;

    private final Supplier<TextIndex> index;

    /**
     * @param index of the build that is asked
     */
    public SearchPredicate(Supplier<TextIndex> index) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.index = index;
    }

    @Override
    public void build(
            PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        super.build(subject, predicate, object, context);
        if (nodes(subject).isEmpty() || nodes(subject).size() > 3) {
            throw new QueryBuildException("cchc:search gives a thing, its text and a score");
        }
        if (nodes(object).isEmpty() || nodes(object).size() > 2) {
            throw new QueryBuildException("cchc:search takes the words and how many texts");
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row,
            PropFuncArg subject,
            Node predicate,
            PropFuncArg object,
            ExecutionContext context) {
        var rows = new ArrayList<Binding>();
        for (var hit : hits(index.get(), nodes(object))) {
            add(row, nodes(subject), hit, context.getActiveGraph(), rows);
        }
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    /**
     * @param asked the words, and how many texts if that is said
     */
    static List<TextIndex.Hit> hits(TextIndex index, List<Node> asked) {
        Node words = asked.get(0);
        return words.isLiteral()
                ? index.find(words.getLiteralLexicalForm(), most(asked))
                : List.of();
    }

    private static int most(List<Node> asked) {
        if (asked.size() < 2 || !asked.get(1).isLiteral()) {
            return USUAL;
        }
        Object value = asked.get(1).getLiteralValue();
        return value instanceof Number number
                ? Math.max(1, Math.min(MOST, number.intValue()))
                : USUAL;
    }

    private static void add(
            Binding row, List<Node> given, TextIndex.Hit hit, Graph graph, List<Binding> rows) {
        Node thing = Var.isVar(given.get(0)) ? Node.ANY : given.get(0);
        graph.find(thing, Node.ANY, hit.text())
                .mapWith(triple -> triple.getSubject())
                .toSet()
                .forEach(found -> bound(row, given, List.of(found, hit.text(), score(hit)), rows));
    }

    private static void bound(
            Binding row, List<Node> given, List<Node> values, List<Binding> rows) {
        Binding bound = row;
        for (int i = 0; i < given.size(); i++) {
            Node place = given.get(i);
            if (Var.isVar(place)) {
                Node before = bound.get(Var.alloc(place));
                if (before == null) {
                    bound = BindingFactory.binding(bound, Var.alloc(place), values.get(i));
                } else if (!before.equals(values.get(i))) {
                    return;
                }
            } else if (!place.equals(values.get(i))) {
                return;
            }
        }
        rows.add(bound);
    }

    static Node score(TextIndex.Hit hit) {
        return NodeFactory.createLiteralDT(Float.toString(hit.score()), XSDDatatype.XSDfloat);
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }
}
