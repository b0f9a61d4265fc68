package vn.cchc.edition.internal.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.edition.Edition;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

/**
 * Takes in the years of the folder deploy/, and takes out those whose file left it. A file is
 * examined before it becomes a bundle, so nothing but a sound year ever does: what could run, or
 * become part of another bundle, never reaches the framework.
 */
public final class DeployedYears implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeployedYears.class);
    private static final int PATIENCE_SECONDS = 20;

    private final BundleContext context;
    private final DeployFolder folder;
    private final YearInstaller installer;
    private final YearBoard board;
    private final Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Judged> judged = new HashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "cchc-deploy");
                        thread.setDaemon(true);
                        return thread;
                    });
    private Map<EditionId, Long> offeredBefore = Map.of();
    private volatile boolean settled;

    /** What changes when a file does. */
    private record Stamp(long size, long modified, Object key) {
        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis(),
                    attributes.fileKey());
        }
    }

    private record Judged(Stamp stamp, boolean taken) {}

    public DeployedYears(
            BundleContext context, DeployFolder folder, YearInstaller installer, YearBoard board) {
        this.context = context;
        this.folder = folder;
        this.installer = installer;
        this.board = board;
    }

    /**
     * @param started whether the server has started; until then nobody looks
     */
    public void lookEvery(Duration pause, BooleanSupplier started) {
        Runnable work =
                () -> {
                    if (started.getAsBoolean()) {
                        look();
                    }
                };
        clock.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether every file that lay there once has been judged. */
    public boolean settled() {
        return settled;
    }

    /**
     * One look. A file that changed since the last one may still be in the middle of being copied
     * and is left for the next. A folder that is not there takes nothing out: it may be a disk that
     * is away.
     */
    public synchronized void look() {
        if (!Files.isDirectory(folder.path())) {
            settled = true;
            return;
        }
        try {
            retryWhenOthersChanged();
            List<Path> files = folder.jars();
            takeOut(files);
            boolean still = true;
            for (Path file : files) {
                still &= settle(file);
            }
            settled |= still;
        } catch (IOException e) {
            LOG.warn("The folder {} cannot be read: {}", folder.path(), e.toString());
        } catch (RuntimeException e) {
            // The next look must come, whatever happened in this one.
            LOG.error("The look into {} broke off", folder.path(), e);
        }
    }

    /** A year that was in the way of a refused file may have left. */
    private void retryWhenOthersChanged() {
        var offered = new HashMap<EditionId, Long>();
        board.offers().editions().forEach((id, year) -> offered.put(id, year.bundleId()));
        if (!offered.equals(offeredBefore)) {
            judged.values().removeIf(file -> !file.taken());
        }
        offeredBefore = offered;
    }

    private void takeOut(List<Path> files) {
        var locations =
                files.stream().map(DeployFolder::location).collect(Collectors.toUnmodifiableSet());
        for (Bundle bundle : context.getBundles()) {
            if (DeployFolder.brought(bundle) && !locations.contains(bundle.getLocation())) {
                installer.takeOut(bundle);
            }
        }
        seen.keySet().retainAll(files);
        judged.keySet().retainAll(files);
        board.retainFiles(files.stream().map(DeployFolder::shown).toList());
    }

    /** False while the file changes. */
    private boolean settle(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        boolean stable = stamp.equals(seen.put(file, stamp));
        Judged before = judged.get(file);
        if (before != null && before.stamp().equals(stamp)) {
            return true;
        }
        if (stable) {
            judged.put(file, new Judged(stamp, take(file)));
        }
        return stable;
    }

    private boolean take(Path file) {
        Verdict<Edition> verdict = judge(file);
        if (verdict.value().isPresent()) {
            board.acceptFile(DeployFolder.shown(file));
        } else {
            board.refuseFile(new RefusedYear(DeployFolder.shown(file), told(file, verdict)));
        }
        return verdict.value().isPresent();
    }

    /** One file must not keep the others from being read, whatever it holds. */
    private Verdict<Edition> judge(Path file) {
        try {
            return installer.take(file, DeployFolder.location(file));
        } catch (RuntimeException e) {
            LOG.error("The exam of {} broke off", file, e);
            return Verdict.refused(FileFault.BROKEN_OFF.at("", e));
        }
    }

    /** With all its problems, and what is on offer in its place. */
    private List<Problem> told(Path file, Verdict<Edition> verdict) {
        var problems = new ArrayList<>(verdict.problems());
        Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().equals(DeployFolder.location(file)))
                .flatMap(bundle -> board.offered(bundle.getBundleId()).stream())
                .map(year -> InstallFault.FILE_KEPT.at("", year.id(), year.called()))
                .forEach(problems::add);
        return problems;
    }

    /** Waits for a year that is just being taken in: broken off, it would be put out again. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The look into {} does not end", folder.path());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
