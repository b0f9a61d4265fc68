package vn.cchc.graph.jena.internal.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Fingerprint;

/** A frozen graph holds the very statements it was made from, and finds them by any pattern. */
class FrozenGraphTest {
    private final long seed = RandomStatements.seed();
    private final Random random = new Random(seed);
    private final RandomStatements statements = new RandomStatements(random);

    private static FrozenGraph graph(List<Triple> statements) {
        return RandomStatements.frozen(statements).graph(() -> {});
    }

    private static Graph memory(List<Triple> statements) {
        var graph = new GraphMem2Fast();
        statements.forEach(graph::add);
        return graph;
    }

    @Test
    void every_pattern_finds_what_the_graph_in_memory_finds() {
        for (int round = 0; round < 60; round++) {
            List<Triple> told = statements.some(random.nextInt(200));
            FrozenGraph frozen = graph(told);
            Graph memory = memory(told);

            assertThat(frozen.size()).isEqualTo(memory.size());
            for (int i = 0; i < 200; i++) {
                Node s = some(statements.thing());
                Node p = some(statements.predicate());
                Node o = some(statements.object());
                List<Triple> expected = memory.find(s, p, o).toList();
                assertThat(frozen.find(s, p, o).toList())
                        .as("%s %s %s", s, p, o)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(frozen.contains(s, p, o)).isEqualTo(!expected.isEmpty());
                assertThat(frozen.count(s, p, o)).isEqualTo(expected.size());
            }
        }
    }

    private Node some(Node node) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> node;
            case 4 -> RandomStatements.iri("nowhere");
            default -> Node.ANY;
        };
    }

    @Test
    void terms_that_mean_the_same_stay_different_terms() {
        Node subject = RandomStatements.iri("x");
        Node predicate = RandomStatements.iri("p");
        List<Triple> told = new ArrayList<>();
        RandomStatements.literals()
                .forEach(literal -> told.add(Triple.create(subject, predicate, literal)));

        FrozenGraph frozen = graph(told);

        assertThat(frozen.size()).isEqualTo(RandomStatements.literals().size());
        for (Node literal : RandomStatements.literals()) {
            assertThat(frozen.find(Node.ANY, Node.ANY, literal).toList())
                    .singleElement()
                    .satisfies(
                            t ->
                                    assertThat(t.getObject().getLiteralLexicalForm())
                                            .isEqualTo(literal.getLiteralLexicalForm()));
        }
    }

    @Test
    void the_content_is_the_fingerprint_of_the_sorted_lines_in_whatever_order_they_were_told() {
        for (int round = 0; round < 30; round++) {
            List<Triple> told = statements.some(random.nextInt(300));
            String lines =
                    told.stream()
                            .map(FrozenGraphTest::line)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining());
            Fingerprint content = RandomStatements.frozen(told).content();

            Collections.shuffle(told, random);

            assertThat(content)
                    .isEqualTo(Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(RandomStatements.frozen(told).content());
        }
    }

    private static String line(Triple t) {
        return text(t.getSubject())
                + " "
                + text(t.getPredicate())
                + " "
                + text(t.getObject())
                + " .\n";
    }

    private static String text(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
    }

    @Test
    void named_graphs_are_parts_of_the_whole() {
        var builder = new FrozenBuilder();
        Node staff = RandomStatements.iri("staff");
        Node outside = RandomStatements.iri("outside");
        List<Triple> ours = statements.some(50);
        List<Triple> staffs = statements.some(30);
        List<Triple> others = statements.some(30);
        ours.forEach(builder::add);
        staffs.forEach(t -> builder.add(staff, t));
        others.forEach(t -> builder.add(outside, t));
        var all = new ArrayList<>(ours);
        all.addAll(staffs);
        all.addAll(others);

        FrozenDataset frozen = builder.finish();

        var dataset = frozen.reading(() -> {}).dataset();
        assertThat(dataset.listGraphNodes()).toIterable().containsExactlyInAnyOrder(staff, outside);
        assertThat(dataset.getDefaultGraph().find().toList())
                .containsExactlyInAnyOrderElementsOf(memory(all).find().toList());
        assertThat(dataset.getGraph(staff).find().toList())
                .containsExactlyInAnyOrderElementsOf(memory(staffs).find().toList());
        assertThat(dataset.getGraph(outside).find().toList())
                .containsExactlyInAnyOrderElementsOf(memory(others).find().toList());
        assertThat(frozen.content()).isNotEqualTo(RandomStatements.frozen(all).content());
    }

    @Test
    void an_empty_graph_has_the_content_of_nothing() {
        FrozenDataset empty = new FrozenBuilder().finish();

        assertThat(empty.size()).isZero();
        assertThat(empty.content()).isEqualTo(Fingerprint.of(new byte[0]));
        assertThat(empty.graph(() -> {}).find().toList()).isEmpty();
    }

    @Test
    void nothing_can_be_added_or_taken_away() {
        FrozenGraph frozen = graph(statements.some(10));
        Triple statement = frozen.find().next();

        assertThatThrownBy(() -> frozen.add(statement)).isInstanceOf(AddDeniedException.class);
        assertThatThrownBy(() -> frozen.delete(statement))
                .isInstanceOf(DeleteDeniedException.class);
        assertThatThrownBy(frozen::clear).isInstanceOf(DeleteDeniedException.class);
        assertThat(frozen.size()).isPositive();
    }

    @Test
    void a_term_beyond_RDF_1_1_is_not_taken() {
        Triple inside = statements.statement();
        Node about = NodeFactory.createTripleTerm(inside);
        Node directed = NodeFactory.createLiteralDirLang("x", "vi", TextDirection.LTR);
        var builder = new FrozenBuilder();

        for (Node term : List.of(about, directed)) {
            assertThatThrownBy(
                            () ->
                                    builder.add(
                                            Triple.create(
                                                    inside.getSubject(),
                                                    inside.getPredicate(),
                                                    term)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void many_threads_read_at_once() throws Exception {
        List<Triple> told = statements.some(2_000);
        FrozenDataset frozen = RandomStatements.frozen(told);
        Graph memory = memory(told);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var reading = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                Node predicate = RandomStatements.iri("p" + i % 5);
                reading.add(
                        threads.submit(
                                () -> {
                                    int wrong = 0;
                                    int size = memory.find(null, predicate, null).toList().size();
                                    for (int n = 0; n < 500; n++) {
                                        var graph = frozen.graph(() -> {});
                                        int found =
                                                graph.find(null, predicate, null).toList().size();
                                        wrong += found == size ? 0 : 1;
                                    }
                                    return wrong;
                                }));
            }
            for (var read : reading) {
                assertThat(read.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void walking_ends_when_the_poll_throws() {
        int[] asked = {0};
        FrozenGraph frozen =
                RandomStatements.frozen(statements.some(5_000))
                        .graph(
                                () -> {
                                    if (asked[0]++ == 1) {
                                        throw new IllegalStateException("stopped");
                                    }
                                });

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 100; i++) {
                                frozen.find().toList();
                            }
                        })
                .hasMessage("stopped");
    }
}
