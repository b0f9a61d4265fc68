package vn.cchc.archive.internal.integrity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.ops.Jobs;

/**
 * Reads every byte that is kept, and holds store, tables and versions against each other (fixity
 * check in the words of PREMIS). People go on working meanwhile: what does not fit is looked at
 * once more before it is told.
 */
public final class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final int LISTED = 1000;

    private static final int FEW = 5000;

    private final Census census;
    private final ChosenContents contents;
    private final ContentExam exam;
    private final int few;

    public Verification(
            Census census, TextStore texts, ChosenContents contents, InstantSource clock) {
        this(census, contents, new ContentExam(texts, contents, clock), FEW);
    }

    private Verification(Census census, ChosenContents contents, ContentExam exam, int few) {
        this.census = census;
        this.contents = contents;
        this.exam = exam;
        this.few = few;
    }

    /** The same, with so many contents at most in one piece. */
    Verification inPiecesOf(int most) {
        return new Verification(census, contents, exam, most);
    }

    /**
     * @throws CancellationException when it is asked to stop
     * @throws vn.cchc.model.Refusal UNAVAILABLE when the store cannot be read at all
     */
    public Report run(Jobs.Progress progress) {
        try (Stream<Fingerprint> stored = contents.store().all()) {
            return new Round(progress, new Stored(stored.iterator())).walk();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The store {} cannot be read", contents.kind(), e);
            throw contents.unavailable();
        }
    }

    /** One walk through all contents, by the beginning of their hash. */
    private final class Round {
        private static final int BEGINNINGS = 256;

        private final Jobs.Progress progress;
        private final Stored stored;
        private final List<Finding> findings = new ArrayList<>();
        private final long total = census.contents();
        private long versions;
        private long read;
        private long bytes;
        private long more;

        Round(Jobs.Progress progress, Stored stored) {
            this.progress = progress;
            this.stored = stored;
        }

        Report walk() {
            for (String beginning : beginnings()) {
                Known.of(census, beginning, stored.beginningWith(beginning)).each(this::look);
            }
            return new Report(versions, read, bytes, findings, more);
        }

        /** Few contents fit into the memory at once. */
        private List<String> beginnings() {
            return total <= few
                    ? List.of("")
                    : IntStream.range(0, BEGINNINGS)
                            .mapToObj(i -> String.format("%02x", i))
                            .toList();
        }

        private void look(Known.Of known) {
            if (progress.stopping()) {
                throw new CancellationException();
            }
            var seen = exam.examine(known);
            versions += known.holders().size();
            read += known.stored() ? 1 : 0;
            bytes += seen.bytes();
            if (!seen.findings().isEmpty()) {
                exam.examine(again(known.content())).findings().forEach(this::list);
            }
            progress.report("Reading contents", read, Math.max(total, read));
        }

        private void list(Finding finding) {
            if (findings.size() < LISTED) {
                findings.add(finding);
            } else {
                more++;
            }
        }
    }

    private Known.Of again(Fingerprint content) {
        try {
            boolean there = contents.store().size(content).isPresent();
            var stored = there ? List.of(content) : List.<Fingerprint>of();
            return Known.of(census, content.sha256(), stored).of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
