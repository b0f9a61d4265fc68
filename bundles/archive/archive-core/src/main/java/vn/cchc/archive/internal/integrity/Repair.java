package vn.cchc.archive.internal.integrity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;

/** Mends what a verification found, as far as a program can; it never throws content away. */
public record Repair(
        DocumentStore documents, Census census, ContentClaims claims, ChosenContents contents) {
    private static final Logger LOG = LoggerFactory.getLogger(Repair.class);

    /**
     * What would be done, one act for each finding.
     *
     * @param from a folder with copies, for example an export
     */
    public List<Mending> plan(Report report, Optional<Path> from) {
        var copies = copies(report, from);
        return report.findings().stream().map(finding -> mending(finding, copies)).toList();
    }

    private static Map<Fingerprint, Path> copies(Report report, Optional<Path> from) {
        var lost = new HashSet<Holder>();
        report.findings().stream()
                .filter(finding -> isLost(finding.fault()))
                .forEach(finding -> lost.addAll(finding.holders()));
        try {
            return from.isEmpty() ? Map.of() : new Copies(from.get()).of(lost);
        } catch (IOException e) {
            LOG.warn("A folder with copies could not be read", e);
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    ArchiveFault.FOLDER_UNREADABLE.at(from.get().getFileName().toString()));
        }
    }

    private static boolean isLost(ArchiveFault fault) {
        return fault == ArchiveFault.CONTENT_MISSING || fault == ArchiveFault.CONTENT_DAMAGED;
    }

    private static Mending mending(Finding finding, Map<Fingerprint, Path> copies) {
        return switch (finding.fault()) {
            case CONTENT_ALONE, ROW_MISSING -> new Mending.Register(finding);
            case TEXT_MISSING -> new Mending.ReadAgain(finding, finding.holders().get(0));
            case TEXT_ALONE -> new Mending.RemoveText(finding);
            case CONTENT_MISSING, CONTENT_DAMAGED -> lost(finding, copies);
            default -> new Mending.Leave(finding);
        };
    }

    private static Mending lost(Finding finding, Map<Fingerprint, Path> copies) {
        Path copy = copies.get(finding.content());
        if (copy != null) {
            return new Mending.Restore(finding, copy);
        }
        return finding.holders().isEmpty() ? new Mending.Leave(finding) : new Mending.Mark(finding);
    }

    /**
     * Does it.
     *
     * @return what could not be done, for the next time
     */
    public List<Mending> act(List<Mending> plan, String who) {
        var undone = new ArrayList<Mending>();
        for (Mending mending : plan) {
            try {
                act(mending, who);
            } catch (IOException e) {
                LOG.warn("{} could not be mended", mending.finding().problem(), e);
                undone.add(mending);
            }
        }
        return undone;
    }

    private void act(Mending mending, String who) throws IOException {
        Fingerprint content = mending.finding().content();
        if (mending instanceof Mending.Register) {
            register(content);
        } else if (mending instanceof Mending.ReadAgain again) {
            readAgain(again.holder(), who);
        } else if (mending instanceof Mending.RemoveText) {
            census.removeText(content);
        } else if (mending instanceof Mending.Restore restore) {
            restore(restore, who);
        } else if (mending instanceof Mending.Mark) {
            tell(mending.finding(), "content-lost", who);
        }
    }

    private void register(Fingerprint content) throws IOException {
        OptionalLong size = contents.store().size(content);
        if (size.isPresent()) {
            claims.claim(content, size.getAsLong());
        }
    }

    private void readAgain(Holder holder, String who) {
        documents.change(
                holder.document(),
                new Deed("read-again", who, "version " + holder.version().number()),
                before -> before.withVersions(waiting(before, holder.version())));
    }

    private static List<Version> waiting(Document before, Version again) {
        return before.versions().stream()
                .map(
                        v ->
                                v.number() == again.number() && v.condition() == Condition.READ
                                        ? v.with(Condition.WAITING)
                                        : v)
                .toList();
    }

    private void restore(Mending.Restore restore, String who) throws IOException {
        var content = restore.finding().content();
        long size = restore.finding().holders().get(0).version().size();
        claims.claim(content, size);
        if (restore.finding().fault() == ArchiveFault.CONTENT_DAMAGED) {
            // What is there stays as it is, so the damaged bytes must go first.
            requireWhole(restore);
            contents.store().remove(content);
        }
        contents.store().put(content, restore.copy());
        tell(restore.finding(), "content-restored", who);
    }

    /** The copy may have been changed since it was found. */
    private static void requireWhole(Mending.Restore restore) throws IOException {
        var wanted = restore.finding().holders();
        var folder = new Copies(restore.copy());
        if (!folder.of(new HashSet<>(wanted)).containsKey(restore.finding().content())) {
            throw new IOException("The copy is another now");
        }
    }

    private void tell(Finding finding, String act, String who) {
        var deed = new Deed(act, who, finding.content().brief());
        finding.holders().stream()
                .map(Holder::document)
                .distinct()
                .forEach(id -> documents.change(id, deed, before -> before));
    }
}
