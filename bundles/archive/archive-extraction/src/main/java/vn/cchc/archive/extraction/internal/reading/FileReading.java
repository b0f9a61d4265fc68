package vn.cchc.archive.extraction.internal.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.exception.EncryptedDocumentException;
import vn.cchc.archive.content.Extract.Trait;
import vn.cchc.archive.extraction.internal.Limits;

/** Reads a file, and then the files inside it. */
final class FileReading {
    private final Limits limits;
    private final Kinds kinds = new Kinds();
    private final Readings readings;

    FileReading(Limits limits, Recognition recognition) {
        this.limits = limits;
        this.readings = new Readings(recognition);
    }

    void read(Path file, String name, Findings findings) {
        try (var inside = new FilesInside(limits.inside())) {
            String failure = failure(() -> readOuter(file, name, findings, inside), findings);
            if (failure.isEmpty()) {
                readInner(inside, findings);
            }
            findings.done(failure);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void readOuter(Path file, String name, Findings findings, FilesInside inside)
            throws Exception {
        var kind = kinds.of(file, name);
        findings.type(kind.mediaType());
        if (kinds.otherName(kind.mediaType(), name)) {
            findings.trait(Trait.OTHER_NAME);
        }
        if (SecondKind.in(file, kind)) {
            findings.trait(Trait.FILES_INSIDE);
        }
        readings.read(new Document(file, kind), findings, inside);
    }

    private void readInner(FilesInside inside, Findings findings) {
        if (inside.isLeftOut()) {
            findings.incomplete();
        }
        Deque<FilesInside.Found> waiting = new ArrayDeque<>(inside.found());
        while (!waiting.isEmpty() && !findings.limitReached()) {
            var next = waiting.poll();
            var deeper = inside.below(next);
            String failure = failure(() -> readInner(next, findings, deeper), findings);
            if (!failure.isEmpty() || deeper.isLeftOut()) {
                findings.incomplete();
            }
            waiting.addAll(deeper.found());
        }
    }

    private void readInner(FilesInside.Found found, Findings findings, FilesInside deeper)
            throws Exception {
        findings.check();
        readings.read(
                new Document(found.file(), kinds.of(found.file(), found.name())), findings, deeper);
    }

    /** Never in the words of a library: they may be those of the file. */
    private static String failure(Work work, Findings findings) {
        try {
            work.run();
            return "";
        } catch (Unreadable e) {
            return findings.limitReached() ? "" : e.getMessage();
        } catch (PasswordNeeded | EncryptedDocumentException e) {
            findings.trait(Trait.ENCRYPTED);
            return "needs a password";
        } catch (LimitReached e) {
            return "";
        } catch (StackOverflowError e) {
            return "is nested too deeply";
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | LinkageError | AssertionError e) {
            return findings.limitReached()
                    ? ""
                    : "is damaged or not what it says (" + e.getClass().getSimpleName() + ")";
        }
    }
}
