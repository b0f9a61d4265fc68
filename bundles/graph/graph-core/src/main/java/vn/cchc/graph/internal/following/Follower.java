package vn.cchc.graph.internal.following;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Graph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;

/**
 * Looks, again and again, whether the rooms have something new to say, and then makes a new build
 * from all of them and swaps it in. Nothing is updated in place, so a failed build leaves the old
 * one answering.
 */
public final class Follower implements CurrentBuild {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /**
     * How long a room that told something and is gone is waited for, and how long a failed build is
     * not tried again. Rooms start one after the other: without it, a restart would take the
     * figures out of the graph and put them in again.
     */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * How long the start of the server is waited for; one that never ends is no reason for no
     * graph.
     */
    static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private static final Fingerprint NOTHING = Fingerprint.of(new byte[0]);

    private final BuildFactory builds;
    private final Sources sources;
    private final OntologyFiles ontology;
    private final GraphFolder folder;
    private final Pace pace;
    private final InstantSource clock;
    private final Instant opened;
    private final AtomicReference<GraphFolder.Saved> current = new AtomicReference<>();
    private final AtomicReference<Map<String, String>> told = new AtomicReference<>(Map.of());
    private final AtomicBoolean again = new AtomicBoolean();
    private final AtomicReference<Problem> fault = new AtomicReference<>();
    private Build superseded;
    private Map<String, String> before = Map.of();
    private Map<String, String> failed = Map.of();
    private Instant failedAt = Instant.MIN;
    private Instant changedAt;
    private volatile boolean caughtUp;
    private Optional<Instant> goneSince = Optional.empty();

    Follower(
            BuildFactory builds,
            Sources sources,
            OntologyFiles ontology,
            GraphFolder folder,
            Pace pace,
            InstantSource clock) {
        this.pace = pace;
        this.clock = clock;
        this.opened = clock.instant();
        this.changedAt = opened;
        this.builds = builds;
        this.sources = sources;
        this.ontology = ontology;
        this.folder = folder;
        folder.open(builds).ifPresent(this::open);
    }

    private void open(GraphFolder.Saved saved) {
        current.set(saved);
        LOG.info("The graph of {} answers: {} triples", saved.builtAt(), saved.build().triples());
    }

    @Override
    public Optional<Build> build() {
        return Optional.ofNullable(current.get()).map(GraphFolder.Saved::build);
    }

    Optional<GraphFolder.Saved> saved() {
        return Optional.ofNullable(current.get());
    }

    Graph.Status status() {
        return saved().map(
                        saved ->
                                new Graph.Status(
                                        true,
                                        saved.build().content(),
                                        saved.build().triples(),
                                        saved.builtAt(),
                                        saved.revisions(),
                                        behind()))
                .orElseGet(() -> noBuild(behind()));
    }

    /** When there is no build. */
    static Graph.Status noBuild() {
        return noBuild(List.of());
    }

    private static Graph.Status noBuild(List<String> behind) {
        return new Graph.Status(false, NOTHING, 0, Instant.EPOCH, Map.of(), behind);
    }

    /** Sources whose newest revision is not in the build. */
    List<String> behind() {
        var built = saved().map(GraphFolder.Saved::revisions).orElse(Map.of());
        var behind = new ArrayList<String>();
        told.get()
                .forEach(
                        (source, revision) -> {
                            if (!revision.equals(built.get(source))) {
                                behind.add(source);
                            }
                        });
        return behind;
    }

    /**
     * Whether the graph once held all that the rooms say since the server started. What came before
     * the start may be old, and what is told during the start is not everything.
     */
    boolean caughtUp() {
        return caughtUp;
    }

    /** Why the newest build does not answer; empty when it does. */
    Optional<Problem> fault() {
        return Optional.ofNullable(fault.get());
    }

    /** The next look makes a build whatever the revisions say. */
    void rebuildNext() {
        again.set(true);
    }

    /**
     * One look. A build is made when something changed and then stayed the same for a while: rooms
     * that are just starting, or in the middle of a change, are waited for.
     */
    void look() {
        var now = revisions();
        told.set(now);
        boolean same = now.equals(before);
        before = now;
        if (!same) {
            changedAt = clock.instant();
        }
        if (again.getAndSet(false) || same && quiet() && wanted(now)) {
            make(now);
        }
        caughtUp |= !starting() && now.keySet().containsAll(sources.names()) && behind().isEmpty();
    }

    private boolean starting() {
        return !pace.started().getAsBoolean()
                && clock.instant().isBefore(opened.plus(START_PATIENCE));
    }

    /**
     * The first build is not put off: all that shall tell something is there, and nobody is
     * answered yet.
     */
    private boolean quiet() {
        boolean longEnough = !clock.instant().isBefore(changedAt.plus(pace.quiet()));
        return !starting() && (longEnough || current.get() == null);
    }

    private Map<String, String> revisions() {
        var all = new TreeMap<>(sources.revisions());
        all.put(OntologyFiles.NAME, ontology.revision());
        return all;
    }

    private boolean wanted(Map<String, String> now) {
        var saved = current.get();
        if (waitsForRooms(now) || now.equals(failed) && !mayBeTriedAgain()) {
            return false;
        }
        return saved == null || !saved.revisions().equals(now) || !folder.holds(saved.build());
    }

    /**
     * The same statements break the same shapes; what failed otherwise may have been for a while.
     */
    private boolean mayBeTriedAgain() {
        return fault().isEmpty() && !within(failedAt);
    }

    private boolean waitsForRooms(Map<String, String> now) {
        boolean gone =
                saved().filter(s -> !now.keySet().containsAll(s.revisions().keySet())).isPresent();
        if (!gone) {
            goneSince = Optional.empty();
        } else if (goneSince.isEmpty()) {
            goneSince = Optional.of(clock.instant());
        }
        return goneSince.filter(this::within).isPresent();
    }

    private boolean within(Instant since) {
        return clock.instant().isBefore(since.plus(PATIENCE));
    }

    private void make(Map<String, String> revisions) {
        try {
            var candidate = Candidate.make(builds, sources, ontology, revisions);
            if (candidate.conformity().holds()) {
                answer(candidate);
            } else {
                refuse(candidate);
            }
        } catch (RuntimeException e) {
            // Not tried again at once with the same statements; the old build answers on and the
            // health check tells.
            failed = revisions;
            failedAt = clock.instant();
            fault.set(null);
            LOG.error(
                    "The graph could not be built from {}; the one before answers on",
                    revisions.keySet(),
                    e);
        }
    }

    private void answer(Candidate candidate) {
        var saved =
                new GraphFolder.Saved(candidate.build(), candidate.revisions(), clock.instant());
        folder.save(saved);
        swap(saved);
        failed = Map.of();
        fault.set(null);
        LOG.info(
                "New graph {}: {} triples from {}, made in {} ms, held against the shapes in {} ms",
                candidate.build().content().brief(),
                candidate.build().triples(),
                candidate.revisions().keySet(),
                candidate.millis(),
                candidate.checkMillis());
    }

    /** The build before answers on to who began with it; the one before that is let go of. */
    private void swap(GraphFolder.Saved saved) {
        var last = current.getAndSet(saved);
        if (superseded != null) {
            superseded.close();
        }
        superseded = last == null ? null : last.build();
    }

    /** Lets go of its builds; nobody asks them any more. The saved one stays. */
    void close() {
        build().ifPresent(Build::close);
        current.set(null);
        if (superseded != null) {
            superseded.close();
        }
    }

    private void refuse(Candidate candidate) {
        candidate.build().close();
        failed = candidate.revisions();
        failedAt = clock.instant();
        fault.set(candidate.problem());
        LOG.error("{}", candidate.problem());
    }
}
