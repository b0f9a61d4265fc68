package vn.cchc.archive.internal.graph;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.describing.IssuingBodies;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.OpenDocuments;
import vn.cchc.archive.internal.store.OpenRevision;
import vn.cchc.edition.Editions;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;

/**
 * Tells the graph the public documents with the versions that are shown, and of those that were
 * public what is left of them. Not told: the text, who handed in, described, published or signed,
 * names of files, and who cites a document, for only the room of a record knows whether everybody
 * may know of it; that room tells what its records rest on.
 */
@Component
public final class ArchiveStatements implements GraphSource {
    /** Counts up when the same documents are told in other words. */
    private static final String WORDING = "2";

    private static final int AT_ONCE = 200;

    private final DocumentStore documents;
    private final OpenDocuments open;
    private final Registry registry;
    private final Editions editions;
    private final OpenRevision revision;
    private final InstantSource clock = InstantSource.system();

    @Activate
    public ArchiveStatements(
            @Reference DocumentStore documents,
            @Reference OpenDocuments open,
            @Reference Registry registry,
            @Reference Editions editions) {
        this.documents = documents;
        this.open = open;
        this.registry = registry;
        this.editions = editions;
        revision = new OpenRevision(documents::revision, open::lastChange);
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Văn bản công khai trong kho", "Public documents of the archive");
    }

    @Override
    public String revision() {
        String others = registry.fingerprint() + "\n" + KnownActs.of(editions.all()).summary();
        byte[] bytes = others.getBytes(StandardCharsets.UTF_8);
        return WORDING + "-" + revision.now() + "-" + Fingerprint.of(bytes).brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        // Before anything is read: what becomes public later may have been passed by as a draft.
        var begun = clock.instant();
        var out = new Sentences(listener);
        var bodies = IssuingBodies.of(registry);
        var acts = KnownActs.of(editions.all());
        var versions = new VersionStatements(out);
        var former = new FormerDocumentStatements(out, open.withdrawals());
        String last = "";
        for (var ids = documents.idsAfter(last, AT_ONCE);
                !ids.isEmpty();
                ids = documents.idsAfter(last, AT_ONCE)) {
            List<Document> page = documents.find(ids);
            var neighbours = NamedDocuments.namedBy(page, open::withNumbers, bodies, begun);
            var statements =
                    new DocumentStatements(out, registry, bodies, acts, neighbours, versions);
            page.stream().filter(Document::open).forEach(statements::tell);
            page.stream().filter(FormerDocumentStatements::concerns).forEach(former::tell);
            last = ids.get(ids.size() - 1);
        }
    }
}
