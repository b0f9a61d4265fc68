package vn.cchc.archive.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.describing.Proposals;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.TextStore;

/**
 * Looks into what has come in, one file after the other: what it is, what it says, and what it says
 * of itself. What waits stands in the database, so nothing is forgotten over a restart, and it does
 * not matter which server was sent the file.
 */
@Component(service = ReadingRoom.class, immediate = true)
public final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);
    private static final int LOOK_SECONDS = 2;
    private static final int AT_ONCE = 20;
    private static final String READER = "archive";

    private final DocumentStore documents;
    private final TextStore texts;
    private final ChosenContents contents;
    private final Path folder;
    private final Proposals proposals = new Proposals();
    private final AtomicReference<Extraction> extraction = new AtomicReference<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var reader = new Thread(work, "archive-reading");
                        reader.setDaemon(true);
                        return reader;
                    });

    @Activate
    public ReadingRoom(
            BundleContext context,
            @Reference DocumentStore documents,
            @Reference TextStore texts,
            @Reference ChosenContents contents) {
        this(context.getDataFile("reading").toPath(), documents, texts, contents);
        thread.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private ReadingRoom(
            Path folder, DocumentStore documents, TextStore texts, ChosenContents contents) {
        this.folder = folder;
        this.documents = documents;
        this.texts = texts;
        this.contents = contents;
    }

    /** One that reads when it is told to. */
    public static ReadingRoom of(
            Path folder,
            DocumentStore documents,
            TextStore texts,
            ChosenContents contents,
            Extraction extraction) {
        var room = new ReadingRoom(folder, documents, texts, contents);
        room.bindExtraction(extraction);
        return room;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindExtraction")
    void bindExtraction(Extraction service) {
        extraction.set(service);
    }

    void unbindExtraction(Extraction service) {
        extraction.compareAndSet(service, null);
    }

    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    /** Reads what waits now. */
    public void look() {
        try {
            var reader = extraction.get();
            if (reader == null) {
                return;
            }
            for (var waiting = documents.waiting(AT_ONCE); !waiting.isEmpty(); ) {
                waiting.forEach(version -> read(reader, version));
                waiting = documents.waiting(AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.warn("Reading of documents goes on in a moment", e);
        }
    }

    private void read(Extraction reader, DocumentStore.Waiting waiting) {
        Version version = waiting.version();
        Extract extract = extract(reader, version);
        texts.keep(version.content(), extract.pages());
        documents.change(
                waiting.document(),
                new Deed("read", READER, note(extract)),
                before -> read(before, version.number(), extract));
        if (!extract.failure().isEmpty()) {
            LOG.info(
                    "Version {} of document {} is kept but could not be read: {}",
                    version.number(),
                    waiting.document(),
                    extract.failure());
        }
    }

    private static String note(Extract extract) {
        return extract.failure().isEmpty() ? extract.mediaType() : extract.failure();
    }

    private Document read(Document before, int number, Extract extract) {
        List<Version> versions =
                before.versions().stream()
                        .map(
                                v ->
                                        v.number() == number && v.condition() == Condition.WAITING
                                                ? v.with(extract)
                                                : v)
                        .toList();
        Document after = before.withVersions(versions);
        if (number > 1 || before.described().isPresent() || extract.pages().isEmpty()) {
            return after;
        }
        Description proposal = proposals.of(extract.pages(), before.description());
        return after.withDescription(proposal, Optional.empty());
    }

    private Extract extract(Extraction reader, Version version) {
        Path file = null;
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "read-", ".bin");
            try (InputStream in = contents.store().open(version.content(), 0)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return reader.read(file, version.fileName());
        } catch (java.nio.file.NoSuchFileException e) {
            return failed("The content is not in the store");
        } catch (IOException e) {
            LOG.warn("Content cannot be read from the store {}", contents.kind(), e);
            throw contents.unavailable();
        } finally {
            delete(file);
        }
    }

    private static Extract failed(String why) {
        return new Extract(
                "application/octet-stream", List.of(), Extract.Source.NONE, false, Set.of(), why);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A file being read could not be deleted", e);
        }
    }
}
