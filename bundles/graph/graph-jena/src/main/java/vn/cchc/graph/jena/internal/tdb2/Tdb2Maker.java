package vn.cchc.graph.jena.internal.tdb2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.BuildMaker;
import vn.cchc.graph.jena.internal.data.Folders;
import vn.cchc.graph.jena.internal.data.TermText;
import vn.cchc.graph.jena.internal.search.TextIndex;

/** Loads a build in bulk into a new folder; it is never written to afterwards. */
final class Tdb2Maker implements BuildMaker {
    private final Path folder;
    private final DatasetGraphTDB dataset;
    private final DataLoader loader;
    private final StreamRDF into;
    private final ContentText text;
    private final TreeSet<String> graphs = new TreeSet<>();

    /**
     * @param folder empty
     * @param characters how many of the text may be in memory while it is sorted
     */
    Tdb2Maker(Path folder, long characters) throws IOException {
        this.folder = folder;
        this.dataset = Tdb2Dataset.connect(Files.createDirectories(folder.resolve("build")));
        this.loader = LoaderFactory.phasedLoader(dataset, (format, numbers) -> {});
        this.into = loader.stream();
        this.text = new ContentText(folder, characters);
        loader.startBulk();
        into.start();
    }

    @Override
    public void add(Node graph, Triple triple) {
        TermText.checked(triple.getSubject());
        TermText.checked(triple.getPredicate());
        TermText.checked(triple.getObject());
        Triple kept =
                Triple.create(
                        triple.getSubject(),
                        triple.getPredicate(),
                        AsWritten.kept(triple.getObject()));
        into.triple(kept);
        into.quad(Quad.create(graph, kept));
        text.add(graph, triple);
        graphs.add(graph.getURI());
    }

    @Override
    public BuildData finish() {
        try {
            into.finish();
            loader.finishBulk();
            indexTexts();
            var content = text.content();
            return new Tdb2Dataset(
                    dataset,
                    new Tdb2Dataset.Facts(
                            content.fingerprint(), content.statements(), graphs.stream().toList()),
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of terms has each once. */
    private void indexTexts() throws IOException {
        dataset.begin(TxnType.READ);
        try {
            var terms = dataset.getTripleTable().getNodeTupleTable().getNodeTable().all();
            TextIndex.write(
                    Iter.map(terms, Pair::getRight),
                    folder.resolve("build").resolve(Tdb2Dataset.TEXTS));
        } finally {
            dataset.end();
        }
    }

    @Override
    public void close() {
        loader.finishException(new IllegalStateException("The build was given up"));
        dataset.shutdown();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
