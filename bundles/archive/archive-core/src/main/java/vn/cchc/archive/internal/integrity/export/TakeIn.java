package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.Arrivals;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;

/**
 * Takes the documents of an export in, as they are. First all of it is examined and nothing is
 * written; then each document that is not here yet comes in whole. After a kill the rest is taken
 * in by doing the same again.
 */
public record TakeIn(
        DocumentStore documents,
        Arrivals arrivals,
        ContentClaims claims,
        ChosenContents contents,
        Registry registry) {
    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    /**
     * @return how many came and how many were here, in words
     * @throws Refusal INVALID with every problem of the export; nothing was taken in then
     * @throws CancellationException when it is asked to stop; documents are whole or not here
     */
    public String take(Path export, String who, Jobs.Progress progress) {
        try {
            return new Round(export, who, progress).take();
        } catch (IOException e) {
            LOG.warn("An export could not be taken in", e);
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    ArchiveFault.FOLDER_UNREADABLE.at(export.getFileName().toString()));
        }
    }

    private final class Round {
        private final Path export;
        private final String who;
        private final Jobs.Progress progress;
        private final ExportJson json = new ExportJson();
        private final Map<String, String> missing = new TreeMap<>();
        private long here;
        private long done;

        Round(Path export, String who, Jobs.Progress progress) {
            this.export = export;
            this.who = who;
            this.progress = progress;
        }

        String take() throws IOException {
            var problems = new ExportReader(export, json).examine(this::examine);
            if (!problems.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, problems);
            }
            done = 0;
            for (var entry : missing.entrySet()) {
                goOn("Taking documents in", missing.size());
                take(entry.getKey(), entry.getValue());
            }
            return String.format(
                    Locale.ROOT,
                    "%,d documents taken in, %,d were here already",
                    missing.size(),
                    here);
        }

        private void goOn(String step, long total) {
            if (progress.stopping()) {
                throw new CancellationException();
            }
            progress.report(step, ++done, total);
        }

        private List<Problem> examine(Exported exported, String inventory) {
            goOn("Examining documents", 0);
            Document document = exported.document();
            String id = document.id();
            var known = documents.find(id);
            if (known.isPresent()) {
                here++;
                return same(known.get(), document)
                        ? List.of()
                        : List.of(ArchiveFault.OTHER_HERE.at(id));
            }
            missing.put(id, inventory);
            return isAgency(document.agency())
                    ? List.of()
                    : List.of(ArchiveFault.NO_AGENCY.at(id, document.agency().path()));
        }

        /** The same inventory means the same bytes as were examined. */
        private void take(String id, String inventory) throws IOException {
            var read = ObjectReader.read(export, id, json);
            if (!read.problems().isEmpty() || !read.inventory().equals(inventory)) {
                throw new Refusal(Refusal.Kind.CONFLICT, ArchiveFault.EXPORT_CHANGING.at(id));
            }
            var exported = read.exported().orElseThrow();
            for (Version version : exported.document().versions()) {
                if (version.condition() != Condition.GONE) {
                    put(id, version);
                }
            }
            arrivals.take(
                    exported.document(),
                    exported.texts(),
                    exported.citations(),
                    new Deed("taken-in", who, "export " + inventory.substring(0, 12)));
        }

        private void put(String id, Version version) throws IOException {
            Path file =
                    export.resolve(RootForm.folder(id)).resolve(ObjectForm.contentPath(version));
            claims.claim(version.content(), version.size());
            contents.store().put(version.content(), file);
        }
    }

    /** Here it may have gone on: been read, described, published, or got further versions. */
    private static boolean same(Document here, Document exported) {
        int count = exported.versions().size();
        return here.agency().equals(exported.agency())
                && here.versions().size() >= count
                && contents(here.versions().subList(0, count))
                        .equals(contents(exported.versions()));
    }

    private static List<vn.cchc.model.Fingerprint> contents(List<Version> versions) {
        return versions.stream().map(Version::content).toList();
    }

    private boolean isAgency(UnitRef agency) {
        return (agency.kind() == UnitKind.PROVINCE || agency.kind() == UnitKind.MINISTRY)
                && registry.find(agency).isPresent();
    }
}
