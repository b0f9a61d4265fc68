package vn.cchc.archive.internal.search;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Change;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.archive.search.SearchIndex;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Jobs;

/**
 * Follows the documents, revision by revision: what was written and the revision it stands for are
 * committed together, so the index is never ahead of itself. It is this server's own and can be
 * thrown away at any time; a damaged one is.
 */
@Component(service = DocumentIndex.class, immediate = true)
public final class DocumentIndex {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentIndex.class);
    private static final int AT_ONCE = 200;
    private static final long LOOK_MILLIS = 500;

    private final Path folder;
    private final DocumentStore documents;
    private final TextStore texts;
    private final AtomicReference<SearchIndex> index = new AtomicReference<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var follower = new Thread(work, "archive-index");
                        follower.setDaemon(true);
                        return follower;
                    });
    private volatile boolean closing;

    @Activate
    public DocumentIndex(
            BundleContext context, @Reference DocumentStore documents, @Reference TextStore texts) {
        this(Path.of(context.getProperty("karaf.data"), "cchc", "archive-index"), documents, texts);
        thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private DocumentIndex(Path folder, DocumentStore documents, TextStore texts) {
        this.folder = folder;
        this.documents = documents;
        this.texts = texts;
    }

    /** One that follows when it is told to. */
    public static DocumentIndex of(Path folder, DocumentStore documents, TextStore texts) {
        return new DocumentIndex(folder, documents, texts);
    }

    /**
     * Ends soon, also while the index is made anew. Nobody is interrupted: an interrupt would close
     * the files that are being written, and the index would be taken for a damaged one.
     */
    @Deactivate
    public void stop() throws InterruptedException {
        closing = true;
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
        close();
    }

    private synchronized void close() {
        var open = index.getAndSet(null);
        if (open != null) {
            open.close();
        }
    }

    /**
     * @throws Refusal UNAVAILABLE while the index is being made
     */
    public SearchResult search(SearchQuery query) {
        var open = index.get();
        if (open == null || open.revision().isEmpty()) {
            throw noIndex();
        }
        try {
            return open.search(query);
        } catch (IllegalStateException e) {
            // Whoever gives up a half-made index closes it below those who search.
            throw index.get() == open ? e : noIndex();
        }
    }

    private static Refusal noIndex() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, ArchiveFault.NO_INDEX.at(""));
    }

    /** The revision the index stands for; 0 while there is none. */
    public long revision() {
        var open = index.get();
        return open == null ? 0 : open.revision().orElse(0);
    }

    public int size() {
        var open = index.get();
        return open == null ? 0 : open.size();
    }

    /** Catches up with the documents. */
    public synchronized void look() {
        if (closing) {
            return;
        }
        try {
            SearchIndex open = open();
            if (open.revision().isEmpty()) {
                fill(open, new Unwatched());
            } else {
                follow(open);
            }
        } catch (UncheckedIOException e) {
            LOG.error("The index of documents in {} cannot be written; it is made anew", folder, e);
            close();
            SearchIndex.discard(folder);
        } catch (CancellationException e) {
            close();
        } catch (RuntimeException e) {
            LOG.warn("The index of documents goes on in a moment", e);
        }
    }

    /**
     * Makes the index anew; searches find the old one until all documents are in the new one.
     *
     * @throws CancellationException when it is asked to stop; the old one stays
     */
    public synchronized void rebuild(Jobs.Progress progress) {
        goOn(progress);
        try {
            fill(open(), progress);
        } catch (RuntimeException e) {
            // Half of it is written; whoever follows the next change must not commit that.
            close();
            throw e;
        }
    }

    private void goOn(Jobs.Progress progress) {
        if (closing || progress.stopping()) {
            throw new CancellationException();
        }
    }

    private SearchIndex open() {
        var open = index.get();
        if (open == null) {
            open = opened();
            index.set(open);
        }
        return open;
    }

    private SearchIndex opened() {
        var opening = SearchIndex.open(folder);
        if (opening instanceof SearchIndex.Opening.Unusable unusable) {
            LOG.warn("The index of documents is made anew: {}", unusable.reason());
            SearchIndex.discard(folder);
            opening = SearchIndex.open(folder);
        }
        if (opening instanceof SearchIndex.Opening.Opened whole) {
            return whole.index();
        }
        throw new IllegalStateException("No index can be opened in " + folder + ": " + opening);
    }

    private void fill(SearchIndex open, Jobs.Progress progress) {
        long revision = documents.revision();
        long all = documents.count();
        long done = 0;
        open.clear();
        String last = "";
        for (var ids = documents.idsAfter(last, AT_ONCE);
                !ids.isEmpty();
                ids = documents.idsAfter(last, AT_ONCE)) {
            for (Document document : documents.find(ids)) {
                goOn(progress);
                put(open, document);
                progress.report("Indexing documents", ++done, Math.max(done, all));
            }
            last = ids.get(ids.size() - 1);
        }
        open.commit(revision);
    }

    private void follow(SearchIndex open) {
        long revision = open.revision().getAsLong();
        for (var changes = documents.changes(revision, AT_ONCE);
                !changes.isEmpty();
                changes = documents.changes(revision, AT_ONCE)) {
            var ids = changes.stream().map(Change::document).distinct().toList();
            documents.find(ids).forEach(document -> put(open, document));
            revision = changes.get(changes.size() - 1).revision();
            open.commit(revision);
        }
    }

    private void put(SearchIndex open, Document document) {
        new IndexedText(texts)
                .of(document)
                .ifPresentOrElse(open::put, () -> open.remove(document.id()));
    }

    /** Nobody waits for it. */
    private static final class Unwatched implements Jobs.Progress {
        @Override
        public void report(String step, long done, long total) {}

        @Override
        public boolean stopping() {
            return false;
        }
    }
}
