package vn.cchc.graph.internal.following;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.catalog.CatalogStatements;
import vn.cchc.graph.internal.catalog.Part;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.LanguageText;

/**
 * The rooms that tell something to one audience, by name. Each is asked again and again for whom it
 * tells, so one that changes its mind is let in no longer.
 */
public final class Sources {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    /** What others say, beside the rooms. */
    static final String OUTSIDE = "outside";

    private final Map<String, GraphSource> byName = new ConcurrentHashMap<>();
    private final Audience audience;
    private final Optional<OutsideGraphs> outside;

    /** The rooms alone, for everybody. */
    Sources() {
        this(Audience.PUBLIC, Optional.empty());
    }

    Sources(Audience audience, Optional<OutsideGraphs> outside) {
        this.audience = audience;
        this.outside = outside;
    }

    Audience audience() {
        return audience;
    }

    public void add(GraphSource source) {
        if (seen(source)) {
            byName.put(name(source), source);
        }
    }

    public void remove(GraphSource source) {
        byName.values().removeIf(source::equals);
    }

    /** One that cannot say for whom it tells is not let in. */
    private boolean seen(GraphSource source) {
        try {
            return audience.sees(source.audience());
        } catch (RuntimeException e) {
            LOG.debug("A source cannot tell for whom it is", e);
            return false;
        }
    }

    /** A source for staff never takes the place, or the named graph, of one for everybody. */
    private static String name(GraphSource source) {
        return internal(source) ? Vocabulary.INTERNAL + source.name() : source.name();
    }

    private static boolean internal(GraphSource source) {
        return source.audience() != Audience.PUBLIC;
    }

    Map<String, GraphSource> all() {
        var all = new TreeMap<>(byName);
        all.values().removeIf(source -> !seen(source));
        return all;
    }

    Set<String> names() {
        return Set.copyOf(all().keySet());
    }

    /** Has a source tell; the named graph of one for staff is named here, since no catalog does. */
    static void tell(String name, GraphSource source, BuildFactory.Draft draft) {
        Consumer<Statement> listener = statement -> draft.add(name, statement);
        source.tell(listener);
        if (name.startsWith(Vocabulary.INTERNAL)) {
            new Sentences(listener).name(Vocabulary.graph(name), source.title());
        }
    }

    /** What each source says its revision is; a source that cannot say is left out until it can. */
    Map<String, String> revisions() {
        var revisions = new LinkedHashMap<String, String>();
        all().forEach(
                        (name, source) -> {
                            try {
                                revisions.put(name, source.revision());
                            } catch (RuntimeException e) {
                                LOG.debug("The source {} cannot tell its revision now", name, e);
                            }
                        });
        outside.ifPresent(graphs -> revisions.put(OUTSIDE, graphs.revision()));
        return revisions;
    }

    /** Whether others have added something. */
    boolean hasOutside() {
        return outside.filter(graphs -> !graphs.entries().isEmpty()).isPresent();
    }

    /**
     * The named graphs of a build, for the catalog: the rooms', the others', and their own. Those
     * for staff are in no catalog.
     */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        all().forEach(
                        (name, source) -> {
                            if (!internal(source)) {
                                parts.add(part(name, source.title()));
                            }
                        });
        parts.add(part(OntologyFiles.NAME, OntologyFiles.TITLE));
        parts.add(part(CatalogStatements.SOURCE, CatalogStatements.PART_TITLE));
        outside.ifPresent(graphs -> graphs.names().forEach(name -> parts.add(others(name))));
        return parts;
    }

    private static Part part(String name, LanguageText title) {
        return new Part(Vocabulary.graph(name), title, title);
    }

    private static Part others(String graph) {
        return new Part(
                graph,
                new LanguageText("Dữ liệu bên ngoài: " + graph, "Data of others: " + graph),
                new LanguageText(
                        "Dữ liệu do cơ quan khác lập, được thêm nguyên trạng; không phải số liệu chính thức của sản phẩm này.",
                        "Made by others and added as it is; no official figures of this product."));
    }

    /** Adds what others say. */
    void addOutside(BuildFactory.Draft draft) {
        outside.ifPresent(graphs -> graphs.addTo(draft));
    }
}
