package vn.cchc.archive.internal.quarantine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Person;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.ArchiveFolder;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.intake.StagedFile;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.intake.VirusScanner;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.Refusal.Kind;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Jobs;

/**
 * Versions a virus was found in. Signatures are corrected: what the scanner finds nothing in any
 * more may come out, when a second person of the agency says why. Nobody overrules the scanner.
 */
@Component(service = Quarantine.class, configurationPid = "vn.cchc.archive")
public final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int LONGEST_REASON = 1000;

    private final DocumentStore documents;
    private final Census census;
    private final ChosenContents contents;
    private final VirusScanner scanner;
    private final Staging staging;
    private final Rights rights = new Rights();

    @Activate
    public Quarantine(
            BundleContext context,
            ArchiveSettings settings,
            @Reference DocumentStore documents,
            @Reference Census census,
            @Reference ChosenContents contents) {
        this(ArchiveFolder.of(context, settings).staging(), settings, documents, census, contents);
    }

    private Quarantine(
            Path staging,
            ArchiveSettings settings,
            DocumentStore documents,
            Census census,
            ChosenContents contents) {
        this.documents = documents;
        this.census = census;
        this.contents = contents;
        scanner = VirusScanner.of(settings);
        this.staging = new Staging(staging, Integer.MAX_VALUE);
    }

    /**
     * @param staging where copies lie while they are scanned
     */
    public static Quarantine of(
            Path staging,
            ArchiveSettings settings,
            DocumentStore documents,
            Census census,
            ChosenContents contents) {
        return new Quarantine(staging, settings, documents, census, contents);
    }

    /** A version that nobody gets, and the agency that may let it out. */
    public record Held(Holder holder, UnitRef agency) {}

    /**
     * What is in it, in the order of document and version.
     *
     * @param reader sees that of agencies whose work is open to them; empty is the server itself
     */
    public List<Held> all(Optional<Person> reader) {
        var holders = census.quarantined();
        var agencies =
                documents.find(holders.stream().map(Holder::document).distinct().toList()).stream()
                        .collect(Collectors.toMap(Document::id, Document::agency));
        return holders.stream()
                .map(holder -> new Held(holder, agencies.get(holder.document())))
                .filter(held -> reader.isEmpty() || rights.inside(reader, held.agency()))
                .toList();
    }

    /**
     * What the scanner says of a version now.
     *
     * @param found the name of what it finds; empty when it finds nothing
     */
    public record Scanned(Held held, Optional<String> found) {}

    /**
     * Has the scanner look at them again. Nothing is changed.
     *
     * @throws Refusal UNAVAILABLE without a scanner that answers
     * @throws CancellationException when it is asked to stop
     */
    public List<Scanned> scan(List<Held> versions, Jobs.Progress progress) {
        requireScanner();
        var scanned = new ArrayList<Scanned>();
        for (Held held : versions) {
            if (progress.stopping()) {
                throw new CancellationException();
            }
            scanned.add(new Scanned(held, found(held.holder().version())));
            progress.report("Scanning versions", scanned.size(), versions.size());
        }
        return scanned;
    }

    private void requireScanner() {
        if (!scanner.present()) {
            throw new Refusal(Kind.UNAVAILABLE, ArchiveFault.NO_SCANNER.at("clamav"));
        }
    }

    private Optional<String> found(Version version) {
        try (StagedFile copy = copy(version)) {
            return scanner.scan(copy.file());
        } catch (IOException e) {
            LOG.warn("The virus scanner does not answer: {}", e.getMessage());
            throw new Refusal(Kind.UNAVAILABLE, ArchiveFault.SCANNER.at("clamav"));
        }
    }

    /** The scanner is given files; contents may lie elsewhere. */
    private StagedFile copy(Version version) {
        try (var content = contents.store().open(version.content(), 0)) {
            return staging.take(content);
        } catch (IOException e) {
            LOG.warn("Content {} cannot be read", version.content().brief(), e);
            throw contents.unavailable();
        }
    }

    /**
     * Lets a version out; it is read then, as one that has just come in.
     *
     * @param who decides for its agency, and is not who handed it in
     * @throws Refusal CONFLICT when the scanner still finds something, or it would be public at
     *     once
     */
    public Document release(String id, int number, String reason, Person who) {
        Document document =
                documents
                        .find(id)
                        .filter(known -> rights.reads(Optional.of(who), known))
                        .orElseThrow(() -> unknown(id));
        rights.decides(who, document.agency());
        String why = reason(reason);
        Version version = held(document, number);
        rights.another(who, version.uploadedBy());
        requireScanner();
        found(version)
                .ifPresent(
                        name -> {
                            throw conflict(ArchiveFault.STILL_FOUND.at(path(id, number), name));
                        });
        return documents
                .change(
                        id,
                        new Deed("released", who.name(), "version " + number + ": " + why),
                        before -> released(before, number))
                .orElseThrow(() -> unknown(id));
    }

    private static String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.isEmpty()) {
            throw new Refusal(Kind.INVALID, ArchiveFault.REASON.at("reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal(Kind.INVALID, ArchiveFault.TOO_LONG.at("reason", LONGEST_REASON));
        }
        return reason;
    }

    private static Version held(Document document, int number) {
        String path = path(document.id(), number);
        Version version =
                document.version(number)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Kind.NOT_FOUND, ArchiveFault.NO_VERSION.at(path)));
        if (version.condition() != Condition.QUARANTINED) {
            throw conflict(ArchiveFault.NOT_QUARANTINED.at(path));
        }
        return version;
    }

    private static Document released(Document before, int number) {
        Version version = held(before, number).with(Condition.WAITING);
        if (before.shown(version)) {
            throw conflict(ArchiveFault.SHOWN_AT_ONCE.at(path(before.id(), number)));
        }
        var versions = new ArrayList<>(before.versions());
        versions.set(number - 1, version);
        return before.withVersions(versions);
    }

    private static String path(String id, int number) {
        return id + "/" + number;
    }

    private static Refusal unknown(String id) {
        return new Refusal(Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id));
    }

    private static Refusal conflict(Problem problem) {
        return new Refusal(Kind.CONFLICT, problem);
    }
}
