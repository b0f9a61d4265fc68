package vn.cchc.edition.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.edition.internal.years.AuditTracker;
import vn.cchc.edition.internal.years.DeployFolder;
import vn.cchc.edition.internal.years.DeployedYears;
import vn.cchc.edition.internal.years.EditionServices;
import vn.cchc.edition.internal.years.InstalledEdition;
import vn.cchc.edition.internal.years.Offers;
import vn.cchc.edition.internal.years.YearAudit;
import vn.cchc.edition.internal.years.YearBoard;
import vn.cchc.edition.internal.years.YearInstaller;
import vn.cchc.edition.internal.years.YearReporter;
import vn.cchc.edition.internal.years.YearTracker;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

/**
 * The editions that year bundles bring: watches the framework and the folder deploy/, and offers
 * what passes its exam.
 */
@Component(
        service = {Editions.class, InstalledEditions.class},
        immediate = true)
public final class InstalledEditions implements Editions {
    /** What deploy/ needs to replace a file, and a busy machine some times over. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A copied file is taken in after the second look that finds it unchanged. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** By name: it is there when Karaf has installed the features of the start. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    private final Examination examination;
    private final EditionServices services;
    private final YearBoard board;
    private final BundleTracker<Long> tracker;
    private final YearInstaller installer;
    private final YearAudit audit;
    private final AuditTracker trail;
    private final DeployedYears deployed;

    @Activate
    public InstalledEditions(BundleContext context, @Reference Registry registry) {
        this(context, registry, PATIENCE);
        deployed.lookEvery(LOOK_EVERY, () -> context.getServiceReference(BOOT_FINISHED) != null);
    }

    /**
     * Does not look into deploy/ by itself.
     *
     * @param patience how long a bundle may be away before its year leaves
     */
    public InstalledEditions(BundleContext context, Registry registry, Duration patience) {
        examination = new Examination(registry);
        audit = new YearAudit(called -> DeployFolder.origin(context, called));
        var reporter = YearReporter.to(audit);
        services = new EditionServices(context);
        board =
                new YearBoard(
                        offers -> {
                            services.follow(offers);
                            reporter.follow(offers);
                        },
                        patience);
        var deploy = DeployFolder.of(context);
        installer = new YearInstaller(context, examination, board, deploy);
        deployed = new DeployedYears(context, deploy, installer, board);
        tracker =
                new BundleTracker<>(
                        context,
                        Bundle.STARTING | Bundle.ACTIVE,
                        new YearTracker(examination, board));
        tracker.open();
        trail = new AuditTracker(context, audit);
        trail.open();
    }

    @Deactivate
    void close() {
        deployed.close();
        trail.close();
        tracker.close();
        board.close();
        services.follow(Offers.NONE);
    }

    /** Looks into deploy/ and takes in and out what changed there. */
    public void look() {
        deployed.look();
    }

    /** Whether every file that lay in deploy/ at the start has been judged. */
    boolean settled() {
        return deployed.settled();
    }

    @Override
    public List<Edition> all() {
        return board.offers().all();
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return Optional.ofNullable(board.offers().editions().get(id))
                .map(InstalledEdition::verdict)
                .flatMap(Verdict::value);
    }

    @Override
    public List<RefusedYear> refused() {
        return board.offers().refused();
    }

    @Override
    public Verdict<Edition> check(Path file) {
        return examination.examine(YearSource.of(file));
    }

    @Override
    public Verdict<Edition> install(Path file, String who) {
        Verdict<Edition> verdict = audit.by(who, () -> installer.install(file));
        if (verdict.value().isEmpty()) {
            audit.refusedFile(who, String.valueOf(file.getFileName()), verdict.problems());
        }
        return verdict;
    }

    @Override
    public boolean uninstall(EditionId id, String who) {
        return audit.by(who, () -> installer.uninstall(id));
    }
}
