package vn.cchc.testing.benchmarks.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.frozen.FrozenBuilder;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.running.Querying;

/** The product's way from a query to its answer. */
final class FrozenStore implements Store {
    private static final Limits LIMITS =
            new Limits(Duration.ofMinutes(1), 1_000_000, 1 << 28, 1, Duration.ofMinutes(1));

    private final Querying querying;
    private final FrozenDataset data;

    FrozenStore(PublishedGraph graph) {
        querying = Querying.within(LIMITS);
        var builder = new FrozenBuilder();
        graph.tell(builder::add);
        data = builder.finish();
    }

    long size() {
        return data.size();
    }

    @Override
    public byte[] answer(Question question) throws IOException {
        var out = new ByteArrayOutputStream();
        querying.query(data, SparqlRequest.of(question.sparql(), "text/csv")).writeTo(out);
        return out.toByteArray();
    }
}
