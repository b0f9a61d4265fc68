package vn.cchc.archive.internal.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Person;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** From a file that has arrived to a version that is kept. */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final long MEGABYTE = 1 << 20;

    private final DocumentStore documents;
    private final ContentClaims claims;
    private final ChosenContents contents;
    private final VirusScanner scanner;
    private final long quotaMegabytes;
    private final InstantSource clock;
    private final DocumentId ids = new DocumentId();

    public Intake(
            DocumentStore documents,
            ContentClaims claims,
            ChosenContents contents,
            VirusScanner scanner,
            long quotaMegabytes,
            InstantSource clock) {
        this.documents = documents;
        this.claims = claims;
        this.contents = contents;
        this.scanner = scanner;
        this.quotaMegabytes = quotaMegabytes;
        this.clock = clock;
    }

    /**
     * Keeps it; on return it is safe. The same submission again gives what it gave before.
     *
     * @param submission already permitted
     */
    public Document keep(Submission submission, StagedFile file, Person who) {
        String key = submission.key().map(k -> key(who, k)).orElse(null);
        var known = key == null ? Optional.<Document>empty() : documents.bySubmission(key);
        return known.map(document -> same(document, file, submission))
                .orElseGet(() -> keepNew(submission, file, who, key));
    }

    /** By what a submission is known again. */
    public static String key(Person who, String key) {
        return Fingerprint.of((who.name() + "\n" + key).getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static Document same(Document document, StagedFile file, Submission submission) {
        boolean again =
                document.versions().stream().anyMatch(v -> v.content().equals(file.content()))
                        && document.agency().equals(submission.agency())
                        && submission.document().filter(id -> !id.equals(document.id())).isEmpty();
        if (!again) {
            throw new Refusal(Refusal.Kind.CONFLICT, ArchiveFault.KEY_TAKEN.at("Idempotency-Key"));
        }
        return document;
    }

    private Document keepNew(Submission submission, StagedFile file, Person who, String key) {
        submission.document().flatMap(documents::find).ifPresent(Intake::living);
        UnitRef agency = submission.agency();
        if (documents.bytesOf(agency.path()) + file.size() > quotaMegabytes * MEGABYTE) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    ArchiveFault.QUOTA.at("agency", agency.path(), quotaMegabytes));
        }
        Optional<String> virus = scan(file);
        put(file);
        try {
            return write(submission, file, who, key, virus);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException e) {
            // Two at once with the same key: the database lets one of them through.
            return Optional.ofNullable(key)
                    .flatMap(documents::bySubmission)
                    .map(document -> same(document, file, submission))
                    .orElseThrow(() -> e);
        }
    }

    private Optional<String> scan(StagedFile file) {
        try {
            return scanner.scan(file.file());
        } catch (IOException e) {
            LOG.warn("The virus scanner does not answer, so no file is taken: {}", e.getMessage());
            throw new Refusal(Refusal.Kind.UNAVAILABLE, ArchiveFault.SCANNER.at("clamav"));
        }
    }

    private void put(StagedFile file) {
        claims.claim(file.content(), file.size());
        try {
            contents.store().put(file.content(), file.file());
        } catch (IOException e) {
            LOG.error("Content could not be kept in the store {}", contents.kind(), e);
            throw contents.unavailable();
        }
    }

    private Document write(
            Submission submission,
            StagedFile file,
            Person who,
            String key,
            Optional<String> virus) {
        String act = virus.isPresent() ? "quarantined" : "submitted";
        String note = file.content().brief() + virus.map(name -> " " + name).orElse("");
        var deed = new Deed(act, who.name(), note);
        if (submission.document().isEmpty()) {
            var first = version(1, submission, file, who, virus);
            return documents.create(fresh(submission, first), deed, key);
        }
        String id = submission.document().get();
        return documents
                .change(id, deed, key, before -> longer(before, submission, file, who, virus))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id)));
    }

    private Document fresh(Submission submission, Version first) {
        return new Document(
                ids.next(),
                submission.agency(),
                Document.State.DRAFT,
                titled(first.fileName()),
                Optional.empty(),
                Optional.empty(),
                List.of(first),
                Optional.empty(),
                Optional.empty());
    }

    /** Until somebody says better, a document is called like its file. */
    private static Description titled(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return Description.titled(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    private Document longer(
            Document before,
            Submission submission,
            StagedFile file,
            Person who,
            Optional<String> virus) {
        living(before);
        var versions = new ArrayList<>(before.versions());
        versions.add(version(versions.size() + 1, submission, file, who, virus));
        return before.withVersions(versions);
    }

    private static void living(Document document) {
        if (document.state() == Document.State.DELETED) {
            throw new Refusal(Refusal.Kind.CONFLICT, ArchiveFault.GONE.at(document.id()));
        }
    }

    private Version version(
            int number,
            Submission submission,
            StagedFile file,
            Person who,
            Optional<String> virus) {
        return new Version(
                number,
                file.content(),
                submission.fileName(),
                UNKNOWN_TYPE,
                file.size(),
                virus.isPresent() ? Version.Condition.QUARANTINED : Version.Condition.WAITING,
                0,
                Extract.Source.NONE,
                true,
                Set.of(),
                now(),
                who.name(),
                submission.note());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
