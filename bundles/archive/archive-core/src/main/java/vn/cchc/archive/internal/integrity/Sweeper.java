package vn.cchc.archive.internal.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.contents.LocalContents;
import vn.cchc.archive.internal.integrity.Sweep.Chore;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.uploads.ArchiveUploads;

/** Sweeps every few minutes, on every server; they do not get into each other's way. */
@Component(service = Sweeper.class, immediate = true)
public final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int MINUTES = 5;

    /** Nobody takes so long from the last byte of a file to its end. */
    private static final Duration STAGED = Duration.ofHours(6);

    private final Sweep sweep;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var sweeper = new Thread(work, "archive-sweeper");
                        sweeper.setDaemon(true);
                        return sweeper;
                    });

    @Activate
    public Sweeper(
            @Reference ContentClaims claims,
            @Reference ChosenContents contents,
            @Reference LocalContents folder,
            @Reference StoredArchive archive,
            @Reference ArchiveUploads uploads) {
        sweep =
                new Sweep(
                        claims,
                        contents,
                        List.of(
                                new Chore("Uploads", () -> uploads.uploads().clean()),
                                new Chore(
                                        "Files on their way in",
                                        () -> archive.staging().clean(Instant.now().minus(STAGED))),
                                new Chore("Half written contents", folder::removeLeftovers)));
        thread.scheduleWithFixedDelay(this::run, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** Sweeps now; how many contents were removed. */
    int sweep() {
        return sweep.sweep();
    }

    private void run() {
        try {
            int removed = sweep();
            if (removed > 0) {
                LOG.info("{} contents that no document has were removed", removed);
            }
        } catch (RuntimeException e) {
            LOG.warn("Sweeping of the archive goes on in some minutes", e);
        }
    }

    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }
}
