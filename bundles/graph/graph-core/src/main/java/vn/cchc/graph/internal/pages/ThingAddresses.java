package vn.cchc.graph.internal.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.SitePages;

/** The page of every thing that has a name in the build that answers. */
@Component
public final class ThingAddresses implements SitePages {
    private static final String ROWS = "text/csv";
    private static final String NAMED =
            "{ SELECT DISTINCT ?thing { ?thing <%slabel> ?name FILTER (STRSTARTS(STR(?thing), \"%s\")) } }"
                    .formatted(Vocabulary.RDFS, Vocabulary.ID);

    private final Graph graph;
    private final AtomicReference<Counted> last = new AtomicReference<>();

    @Activate
    public ThingAddresses(@Reference Graph graph) {
        this.graph = graph;
    }

    /** How many things a build has. */
    private record Counted(Fingerprint build, int things) {}

    @Override
    public String name() {
        return "things";
    }

    @Override
    public int pieces() {
        return (count() + PIECE - 1) / PIECE;
    }

    private int count() {
        var status = graph.status();
        if (!status.ready()) {
            return 0;
        }
        var counted = last.get();
        if (counted == null || !counted.build().equals(status.content())) {
            String number = rows("SELECT (COUNT(*) AS ?n) " + NAMED).get(0);
            counted = new Counted(status.content(), Integer.parseInt(number));
            last.set(counted);
        }
        return counted.things();
    }

    /** A build says its rows in the same order each time, so the pieces fit together. */
    @Override
    public List<String> piece(int piece) {
        if (piece >= pieces()) {
            return List.of();
        }
        String query =
                "SELECT ?thing %s LIMIT %d OFFSET %d".formatted(NAMED, PIECE, (long) piece * PIECE);
        return rows(query).stream()
                .map(iri -> "/page/" + iri.substring(Vocabulary.ID.length()))
                .toList();
    }

    private List<String> rows(String query) {
        var bytes = new ByteArrayOutputStream();
        try (var answer = graph.query(query, ROWS)) {
            answer.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
