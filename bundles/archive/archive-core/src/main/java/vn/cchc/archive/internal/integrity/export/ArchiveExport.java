package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Jobs;

/**
 * Writes documents with all that is known of them as an OCFL 1.1 storage root. The same archive
 * gives the same bytes. An export that lacks something is none: everything that is missing is told.
 */
public record ArchiveExport(
        DocumentStore documents,
        CitationStore citations,
        TextStore texts,
        ChosenContents contents) {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveExport.class);
    private static final int AT_ONCE = 100;
    private static final int LISTED = 1000;

    /**
     * What was written.
     *
     * @param seal stands for the whole export: keep it elsewhere, and no change stays unseen
     */
    public record Written(String seal, String counted) {}

    /**
     * @param folder not there yet
     * @param agency empty for all
     * @throws Refusal CONFLICT when something is missing, or the folder is there
     * @throws CancellationException when it is asked to stop; nothing is left
     */
    public Written write(Path folder, Optional<UnitRef> agency, Jobs.Progress progress) {
        try (var half = HalfExport.begin(folder)) {
            var json = new ExportJson();
            var root = new RootForm(json);
            new Round(half.part(), agency, root, new ObjectForm(json), progress).walk();
            String seal =
                    root.lay(agency, Readme.own(), new WritingPlace(half.part(), contents.store()));
            half.finish();
            return new Written(seal, root.counted());
        } catch (IOException e) {
            LOG.warn("An export could not be written", e);
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    ArchiveFault.EXPORT_NOT_WRITTEN.at(folder.getFileName().toString()));
        }
    }

    /** One walk through the documents. */
    private final class Round {
        private final Path part;
        private final Optional<UnitRef> agency;
        private final RootForm root;
        private final Jobs.Progress progress;
        private final ObjectForm form;
        private final List<Problem> problems = new ArrayList<>();
        private long done;

        Round(
                Path part,
                Optional<UnitRef> agency,
                RootForm root,
                ObjectForm form,
                Jobs.Progress progress) {
            this.form = form;
            this.part = part;
            this.agency = agency;
            this.root = root;
            this.progress = progress;
        }

        void walk() throws IOException {
            String last = "";
            for (var ids = documents.idsAfter(last, AT_ONCE); !ids.isEmpty(); ) {
                for (Document document : documents.find(ids)) {
                    if (agency.isEmpty() || agency.get().equals(document.agency())) {
                        write(document);
                    }
                }
                last = ids.get(ids.size() - 1);
                ids = documents.idsAfter(last, AT_ONCE);
            }
            if (!problems.isEmpty()) {
                throw new Refusal(Refusal.Kind.CONFLICT, problems);
            }
        }

        private void write(Document document) throws IOException {
            if (progress.stopping()) {
                throw new CancellationException();
            }
            var lacking = tried(document);
            if (!lacking.isEmpty()) {
                // Somebody may have deleted it meanwhile.
                var now = documents.find(document.id()).filter(again -> !again.equals(document));
                lacking = now.isPresent() ? tried(now.get()) : lacking;
            }
            lacking.stream().limit((long) LISTED - problems.size()).forEach(problems::add);
            progress.report("Writing documents", ++done, 0);
        }

        private List<Problem> tried(Document document) throws IOException {
            var lacking = new ArrayList<Problem>();
            var exported =
                    new Exported(document, citations.of(document.id()), textsOf(document, lacking));
            Path folder = part.resolve(RootForm.folder(document.id()));
            HalfExport.remove(folder);
            try {
                String inventory = form.lay(exported, new WritingPlace(folder, contents.store()));
                if (lacking.isEmpty()) {
                    root.count(exported, inventory);
                }
            } catch (WritingPlace.LackingContent e) {
                lacking.add(ArchiveFault.EXPORT_LACKS.at(document.id() + "/" + e.version()));
            }
            return lacking;
        }
    }

    private Map<Integer, List<String>> textsOf(Document document, List<Problem> lacking) {
        var all = new HashMap<Integer, List<String>>();
        for (Version version : document.versions()) {
            if (version.condition() == Version.Condition.READ) {
                var pages = pages(version);
                all.put(version.number(), pages);
                if (pages.size() != version.pages()) {
                    lacking.add(
                            ArchiveFault.EXPORT_LACKS.at(document.id() + "/" + version.number()));
                }
            }
        }
        return all;
    }

    /** Damaged pages are none. */
    private List<String> pages(Version version) {
        try {
            return texts.pages(version.content());
        } catch (RuntimeException e) {
            LOG.warn("The text of content {} is damaged", version.content().brief(), e);
            return List.of();
        }
    }
}
