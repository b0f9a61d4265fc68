package vn.cchc.graph.jena.internal.tdb2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.Folders;
import vn.cchc.graph.jena.internal.data.Poll;
import vn.cchc.graph.jena.internal.data.Reading;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Fingerprint;

/**
 * Graphs in a folder of TDB2 files, which several processes read at once: they are never written to
 * again, so the lock that Jena's own way to connect puts on a folder is not needed. All statements
 * are in the default graph too, so that a query that names none walks one index and not a union.
 */
public final class Tdb2Dataset implements BuildData {
    /** Terms remembered; more would take the heap of a worker. */
    private static final int TERMS = 200_000;

    /** The folder of the texts in that of the build. */
    static final String TEXTS = "texts";

    private final DatasetGraphTDB dataset;
    private final Facts facts;
    private final TextIndex texts;
    private Optional<Path> draft;
    private int readers;
    private boolean closed;

    /**
     * What is known of a build without reading its files.
     *
     * @param graphs their names in order
     */
    record Facts(Fingerprint content, long statements, List<String> graphs) {}

    /**
     * @param draft the folder around the build until it is written to its place
     */
    Tdb2Dataset(DatasetGraphTDB dataset, Facts facts, Path draft) throws IOException {
        this(dataset, facts, draft.resolve("build"), Optional.of(draft));
    }

    private Tdb2Dataset(DatasetGraphTDB dataset, Facts facts, Path folder, Optional<Path> draft)
            throws IOException {
        this.dataset = dataset;
        this.facts = facts;
        this.texts = TextIndex.open(folder.resolve(TEXTS));
        this.draft = draft;
    }

    static DatasetGraphTDB connect(Path folder) {
        var parameters =
                StoreParamsBuilder.create()
                        .fileMode(FileMode.mapped)
                        .node2NodeIdCacheSize(TERMS)
                        .nodeId2NodeCacheSize(TERMS)
                        .build();
        return TDB2StorageBuilder.build(Location.create(folder), parameters, null);
    }

    /** Opens a folder after every byte of it was looked at. */
    static Tdb2Dataset checked(Path folder) throws IOException {
        BuildManifest.read(folder).check(folder);
        return trusted(folder);
    }

    /** Opens a folder that was looked at before. */
    public static Tdb2Dataset trusted(Path folder) throws IOException {
        var manifest = BuildManifest.read(folder);
        var facts = new Facts(manifest.content(), manifest.statements(), manifest.graphs());
        return new Tdb2Dataset(connect(folder), facts, folder, Optional.empty());
    }

    @Override
    public Reading reading(Runnable poll) {
        enter();
        try {
            dataset.begin(TxnType.READ);
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
        return new Watched(new Poll(poll));
    }

    private synchronized void enter() {
        if (closed) {
            throw QueryProblems.gone();
        }
        readers++;
    }

    private synchronized void leave() {
        readers--;
        letGoWhenUnused();
    }

    private final class Watched implements Reading {
        private final Poll poll;

        Watched(Poll poll) {
            this.poll = poll;
        }

        @Override
        public Graph all() {
            return new WatchedGraph(dataset.getDefaultGraph(), poll);
        }

        @Override
        public Collection<Node> names() {
            return facts.graphs().stream().map(NodeFactory::createURI).toList();
        }

        @Override
        public Optional<Graph> named(Node name) {
            return name.isURI() && hasGraph(name.getURI())
                    ? Optional.of(new WatchedGraph(dataset.getGraph(name), poll))
                    : Optional.empty();
        }

        @Override
        public void close() {
            dataset.end();
            leave();
        }
    }

    @Override
    public boolean hasGraph(String name) {
        return facts.graphs().contains(name);
    }

    /** On disk: the index of many millions of texts does not belong into a heap. */
    @Override
    public TextIndex texts(Runnable poll) {
        return texts;
    }

    @Override
    public void writeTexts(Path folder) throws IOException {
        texts.copyTo(folder);
    }

    @Override
    public long size() {
        return facts.statements();
    }

    @Override
    public Fingerprint content() {
        return facts.content();
    }

    /** The files stay open where they are moved to. */
    @Override
    public synchronized void write(Path place) throws IOException {
        Path around = draft.orElseThrow(() -> new IOException("It is written already"));
        Path folder = around.resolve("build");
        BuildManifest.of(folder, facts.content(), facts.statements(), facts.graphs()).write(folder);
        Folders.replace(folder, place);
        Folders.delete(around);
        draft = Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            letGoWhenUnused();
        }
    }

    private void letGoWhenUnused() {
        if (!closed || readers > 0) {
            return;
        }
        texts.close();
        dataset.shutdown();
        try {
            if (draft.isPresent()) {
                Folders.delete(draft.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
