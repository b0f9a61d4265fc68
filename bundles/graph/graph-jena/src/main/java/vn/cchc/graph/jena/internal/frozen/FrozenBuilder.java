package vn.cchc.graph.jena.internal.frozen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.cchc.graph.jena.internal.data.BuildMaker;
import vn.cchc.graph.jena.internal.data.TermText;

/**
 * Gathers statements and makes graphs of them that never change. Filled by one thread; of no use
 * afterwards.
 */
public final class FrozenBuilder implements BuildMaker {
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final TripleList all = new TripleList();
    private final Map<Integer, TripleList> named = new HashMap<>();

    /**
     * A statement in no named graph; saying it twice changes nothing.
     *
     * @throws IllegalArgumentException for a term that RDF 1.1 does not have
     */
    public void add(Triple triple) {
        all.add(
                number(triple.getSubject()),
                number(triple.getPredicate()),
                number(triple.getObject()));
    }

    @Override
    public void add(Node graph, Triple triple) {
        int subject = number(triple.getSubject());
        int predicate = number(triple.getPredicate());
        int object = number(triple.getObject());
        all.add(subject, predicate, object);
        named.computeIfAbsent(number(graph), name -> new TripleList())
                .add(subject, predicate, object);
    }

    private int number(Node term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        numbers.put(TermText.checked(term), numbers.size());
        return numbers.size() - 1;
    }

    @Override
    public void close() {
        // Memory only.
    }

    @Override
    public FrozenDataset finish() {
        String[] texts = new String[numbers.size()];
        Node[] told = new Node[numbers.size()];
        numbers.forEach(
                (term, number) -> {
                    told[number] = term;
                    texts[number] = TermText.of(term);
                });
        numbers.clear();
        Integer[] order = new Integer[texts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> texts[a].compareTo(texts[b]));

        int[] renumbered = new int[order.length];
        Node[] nodes = new Node[order.length];
        String[] sorted = new String[order.length];
        for (int id = 0; id < order.length; id++) {
            renumbered[order[id]] = id;
            nodes[id] = told[order[id]];
            sorted[id] = texts[order[id]];
        }
        return dataset(nodes, sorted, renumbered);
    }

    private FrozenDataset dataset(Node[] nodes, String[] texts, int[] renumbered) {
        all.renumber(renumbered);
        Triples everything = Triples.of(nodes.length, all);
        var graphs = new TreeMap<Integer, NamedTriples>();
        named.forEach(
                (name, statements) -> {
                    statements.renumber(renumbered);
                    graphs.put(renumbered[name], NamedTriples.of(statements));
                });
        var content = new CanonicalText(texts).content(everything, graphs);
        return new FrozenDataset(new AllTerms(nodes), everything, graphs, content);
    }
}
