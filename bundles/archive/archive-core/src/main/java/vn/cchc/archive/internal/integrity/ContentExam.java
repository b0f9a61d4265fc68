package vn.cchc.archive.internal.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Fingerprint;

/** Reads one content and holds it against what the tables say of it. */
record ContentExam(TextStore texts, ChosenContents contents, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ContentExam.class);
    private static final int PIECE = 1 << 16;

    /**
     * @param bytes how many were read
     */
    record Seen(List<Finding> findings, long bytes) {}

    Seen examine(Known.Of known) {
        var findings = new ArrayList<Finding>();
        long bytes = known.stored() ? stored(known, findings) : absent(known, findings);
        if (known.text() && known.holders().isEmpty() && known.row().isEmpty()) {
            findings.add(finding(ArchiveFault.TEXT_ALONE, known));
        }
        known.holders().stream()
                .filter(holder -> textIsMissing(known, holder.version()))
                .forEach(
                        holder ->
                                findings.add(
                                        Finding.of(
                                                ArchiveFault.TEXT_MISSING,
                                                known.content(),
                                                List.of(holder))));
        return new Seen(findings, bytes);
    }

    private long stored(Known.Of known, List<Finding> findings) {
        if (known.row().isEmpty()) {
            boolean alone = known.holders().isEmpty();
            findings.add(
                    finding(alone ? ArchiveFault.CONTENT_ALONE : ArchiveFault.ROW_MISSING, known));
        }
        try (InputStream in = contents.store().open(known.content(), 0)) {
            var read = Bytes.of(in);
            if (read.hash().equals(known.content())) {
                sizes(known, read.length(), findings);
            } else {
                findings.add(finding(ArchiveFault.CONTENT_DAMAGED, known));
            }
            return read.length();
        } catch (NoSuchFileException e) {
            return absent(known, findings);
        } catch (IOException e) {
            LOG.warn("Content {} could not be read", known.content().brief(), e);
            findings.add(finding(ArchiveFault.CONTENT_UNREADABLE, known));
            return 0;
        }
    }

    private record Bytes(Fingerprint hash, long length) {
        static Bytes of(InputStream in) throws IOException {
            var digest = Fingerprint.digest();
            byte[] piece = new byte[PIECE];
            long length = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                length += read;
            }
            return new Bytes(Fingerprint.of(digest), length);
        }
    }

    private void sizes(Known.Of known, long length, List<Finding> findings) {
        List<Holder> others =
                known.holders().stream().filter(h -> h.version().size() != length).toList();
        if (!others.isEmpty() || known.row().filter(row -> row.size() != length).isPresent()) {
            findings.add(Finding.of(ArchiveFault.SIZE_DIFFERS, known.content(), others, length));
        }
    }

    private long absent(Known.Of known, List<Finding> findings) {
        if (!known.holders().isEmpty()) {
            findings.add(finding(ArchiveFault.CONTENT_MISSING, known));
        } else if (known.row().filter(row -> row.claimedAt() < rested()).isPresent()) {
            findings.add(finding(ArchiveFault.ROW_ALONE, known));
        }
        return 0;
    }

    /** Before it somebody may be sending it now. */
    private long rested() {
        return clock.instant().minus(ContentClaims.REST).toEpochMilli();
    }

    private boolean textIsMissing(Known.Of known, Version version) {
        if (version.condition() != Version.Condition.READ || version.pages() == 0) {
            return false;
        }
        try {
            return !known.text() || texts.pages(known.content()).size() != version.pages();
        } catch (RuntimeException e) {
            LOG.warn("The text of content {} is damaged", known.content().brief(), e);
            return true;
        }
    }

    private static Finding finding(ArchiveFault fault, Known.Of known) {
        return Finding.of(fault, known.content(), known.holders());
    }
}
