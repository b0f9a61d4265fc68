package vn.cchc.archive.internal.integrity;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.integrity.export.ArchiveExport;
import vn.cchc.archive.internal.integrity.export.TakeIn;
import vn.cchc.archive.internal.store.Arrivals;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;

/** What keeps the archive over the years, as jobs: verified, repaired, exported, taken in. */
@Component(service = Preservation.class)
public final class Preservation {
    private static final String ALL = "archive";

    private final Jobs jobs;
    private final Audit audit;
    private final Verification verification;
    private final Repair repair;
    private final ArchiveExport export;
    private final TakeIn takeIn;
    private final Sweeper sweeper;

    @Activate
    public Preservation(
            @Reference Jobs jobs,
            @Reference Audit audit,
            @Reference DocumentStore documents,
            @Reference TextStore texts,
            @Reference CitationStore citations,
            @Reference Census census,
            @Reference ContentClaims claims,
            @Reference Arrivals arrivals,
            @Reference ChosenContents contents,
            @Reference Registry registry,
            @Reference Sweeper sweeper) {
        this.jobs = jobs;
        this.audit = audit;
        verification = new Verification(census, texts, contents, InstantSource.system());
        repair = new Repair(documents, census, claims, contents);
        export = new ArchiveExport(documents, citations, texts, contents);
        takeIn = new TakeIn(documents, arrivals, claims, contents, registry);
        this.sweeper = sweeper;
    }

    /**
     * Reads and compares everything. The job is refused with every finding.
     *
     * @param seen told of the whole result
     */
    public Job verify(String who, Consumer<Report> seen) {
        return jobs.start(
                "archive.verify",
                ALL,
                who,
                progress -> {
                    var report = verification.run(progress);
                    seen.accept(report);
                    return report.orRefuse();
                });
    }

    /**
     * Verifies, and says what would be done about it.
     *
     * @param from a folder with copies
     * @param planned told of it
     */
    public Job plan(Optional<Path> from, String who, Consumer<List<Mending>> planned) {
        return jobs.start(
                "archive.repair-plan",
                ALL,
                who,
                progress -> {
                    var report = verification.run(progress);
                    planned.accept(repair.plan(report, from));
                    return report.summary();
                });
    }

    /**
     * Does what was planned.
     *
     * @param undone told what could not be done
     */
    public Job repair(List<Mending> plan, String who, Consumer<List<Mending>> undone) {
        return jobs.start(
                "archive.repair",
                ALL,
                who,
                progress -> {
                    undone.accept(repair.act(plan, who));
                    audit.record(who, "archive.repair", ALL, plan.size() + " findings");
                    return "done";
                });
    }

    /** Removes what has been nobody's for long enough, without waiting for the sweeper's turn. */
    public Job sweep(String who) {
        return jobs.start(
                "archive.sweep",
                ALL,
                who,
                progress -> sweeper.sweep() + " contents that no document has were removed");
    }

    /**
     * Writes an export.
     *
     * @param folder not there yet
     * @param agency empty for all
     */
    public Job export(Path folder, Optional<UnitRef> agency, String who) {
        String name = folder.getFileName().toString();
        return jobs.start(
                "archive.export",
                name,
                who,
                progress -> {
                    var written = export.write(folder, agency, progress);
                    String whose = agency.map(UnitRef::path).orElse("all agencies");
                    audit.record(who, "archive.export", name, whose + " " + written.seal());
                    return written.counted() + "\nseal " + written.seal();
                });
    }

    /** Takes an export in. */
    public Job takeIn(Path folder, String who) {
        String name = folder.getFileName().toString();
        return jobs.start(
                "archive.take-in",
                name,
                who,
                progress -> {
                    String taken = takeIn.take(folder, who, progress);
                    audit.record(who, "archive.take-in", name, taken);
                    return taken;
                });
    }
}
