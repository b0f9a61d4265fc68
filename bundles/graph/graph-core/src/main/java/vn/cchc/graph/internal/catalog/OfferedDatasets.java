package vn.cchc.graph.internal.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;

/**
 * The data sets that rooms put into the catalog, with their files. Of what others define, such as
 * media types, only the kind is told: anybody may say more of them in the graph.
 */
final class OfferedDatasets {
    /** More than any thing of a catalog has. */
    private static final int MOST = 10_000;

    private static final String TYPE = Vocabulary.RDF + "type";
    private static final Set<String> FOLLOWED =
            Set.of(
                    Vocabulary.DCAT + "dataset",
                    Vocabulary.DCAT + "distribution",
                    Vocabulary.DCAT + "landingPage",
                    Vocabulary.DCAT + "mediaType",
                    Vocabulary.DCT + "format",
                    Vocabulary.DCT + "conformsTo");

    private final Build build;
    private final Consumer<Statement> listener;
    private final Set<String> told = new HashSet<>();

    OfferedDatasets(Build build, Consumer<Statement> listener) {
        this.build = build;
        this.listener = listener;
    }

    void tell() {
        tell(CatalogStatements.CATALOG);
    }

    private void tell(String thing) {
        if (!told.add(thing)) {
            return;
        }
        boolean own = thing.startsWith(Vocabulary.BASE + "/");
        for (Statement statement : build.from(thing, MOST)) {
            String property = statement.predicate().value();
            if (own || property.equals(TYPE)) {
                listener.accept(statement);
            }
            if (own && FOLLOWED.contains(property) && statement.object() instanceof Term.Iri iri) {
                tell(iri.value());
            }
        }
    }
}
