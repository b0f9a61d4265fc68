package vn.cchc.graph.internal.following;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.catalog.CatalogStatements;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.Conformity;
import vn.cchc.model.Problem;

/**
 * A build before it answers: made from all sources and held against the shapes.
 *
 * @param revisions what each source said its revision was, just before it was asked to tell
 */
record Candidate(
        Build build,
        Map<String, String> revisions,
        Conformity conformity,
        long millis,
        long checkMillis) {

    /** Asks every source that told a revision, and the vocabulary. */
    static Candidate make(
            BuildFactory builds,
            Sources sources,
            OntologyFiles ontology,
            Map<String, String> revisions) {
        long started = System.nanoTime();
        var asked = new TreeMap<>(revisions);
        Build build;
        try (var draft = builds.draft()) {
            ontology.vocabulary()
                    .forEach((name, text) -> draft.addTurtle(OntologyFiles.NAME, name, text));
            sources.all()
                    .forEach(
                            (name, source) -> {
                                if (revisions.containsKey(name)) {
                                    asked.put(name, source.revision());
                                    Sources.tell(name, source, draft);
                                }
                            });
            new CatalogStatements(sources.parts())
                    .tell(statement -> draft.add(CatalogStatements.SOURCE, statement));
            sources.addOutside(draft);
            build = answering(draft.finish());
        }
        long made = System.nanoTime();
        var conformity =
                build.check(ontology.shapes(sources.audience()), held(sources, asked.keySet()));
        return new Candidate(
                build, asked, conformity, millis(started, made), millis(made, System.nanoTime()));
    }

    /** What others say need not be as the rooms' shapes demand. */
    private static List<String> held(Sources sources, Set<String> told) {
        return sources.hasOutside()
                ? Stream.concat(told.stream(), Stream.of(CatalogStatements.SOURCE))
                        .filter(name -> !name.equals(Sources.OUTSIDE))
                        .map(Vocabulary::graph)
                        .toList()
                : List.of();
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    /** A build that cannot answer is not put in the place of one that can. */
    private static Build answering(Build build) {
        if (!build.query("SELECT * { ?s ?p ?o } LIMIT 1", "").found()) {
            build.close();
            throw new IllegalStateException("The new build is empty");
        }
        return build;
    }

    /** Why it does not get to answer. */
    Problem problem() {
        return BuildFault.BREAKS_SHAPES.at(
                conformity.first().stream().map(Object::toString).collect(Collectors.joining("; ")),
                conformity.faults());
    }
}
