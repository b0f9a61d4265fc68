package vn.cchc.graph.internal.catalog;

import java.time.Instant;
import java.util.List;
import vn.cchc.graph.Graph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Fingerprint;

/** The catalog of the build in use, as RDF in every format that answers have. */
public final class Catalog {
    private static final String ALL = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";

    private final BuildFactory builds;
    private Fingerprint of;
    private Build statements;

    public Catalog(BuildFactory builds) {
        this.builds = builds;
    }

    /**
     * The catalog of a build: what it says of itself, and what is true of this build only.
     *
     * @param builtAt of this build
     */
    public Graph.Answer of(Build build, List<Part> parts, Instant builtAt, String accept) {
        return statements(build, parts, builtAt).query(ALL, accept);
    }

    private synchronized Build statements(Build build, List<Part> parts, Instant builtAt) {
        if (!build.content().equals(of)) {
            statements = made(build, parts, builtAt);
            of = build.content();
        }
        return statements;
    }

    private Build made(Build build, List<Part> parts, Instant builtAt) {
        var draft = builds.draft();
        String source = CatalogStatements.SOURCE;
        new CatalogStatements(parts).tell(statement -> draft.add(source, statement));
        new OfferedDatasets(build, statement -> draft.add(source, statement)).tell();
        CatalogStatements.tellBuild(build, builtAt, statement -> draft.add(source, statement));
        return draft.finish();
    }
}
