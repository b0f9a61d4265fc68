package vn.cchc.graph.internal.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Graph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.SeparateBuilds;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * A graph that is kept while somebody asks it. The first who asks wakes it: its build is opened or
 * made and its processes are started; when nobody has asked for a while, both are let go of.
 *
 * <p>{@link #look} and {@link #close} are called by one thread; any number ask.
 */
final class SleepingGraph {
    private static final Logger LOG = LoggerFactory.getLogger(SleepingGraph.class);

    private final SeparateBuilds builds;
    private final Function<BuildFactory, Follower> followers;
    private final Rest rest;
    private final InstantSource clock;
    private Awake awake;
    private Instant askedAt = Instant.MIN;
    private boolean called;

    /**
     * @param idle how long nobody must have asked before it sleeps
     * @param patience how long who wakes it waits for a build that holds all that the rooms say
     */
    record Rest(Duration idle, Duration patience) {}

    /** What it needs while it is awake. */
    private record Awake(SeparateBuilds.Opened builds, Follower follower) {
        void close() {
            builds.close();
            follower.close();
        }
    }

    SleepingGraph(
            SeparateBuilds builds,
            Function<BuildFactory, Follower> followers,
            Rest rest,
            InstantSource clock) {
        this.builds = builds;
        this.followers = followers;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * The build, waited for while the graph wakes up.
     *
     * @throws Refusal UNAVAILABLE when there is none by then
     */
    synchronized Build ready() {
        askedAt = clock.instant();
        callIfAsleep();
        long end = System.nanoTime() + rest.patience().toNanos();
        try {
            while (!settled() && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        askedAt = clock.instant();
        return follower().flatMap(Follower::build).orElseThrow(this::none);
    }

    private void callIfAsleep() {
        if (awake == null) {
            called = true;
            notifyAll();
        }
    }

    /** Whether waiting longer would change nothing. */
    private boolean settled() {
        return follower().filter(f -> f.caughtUp() || f.fault().isPresent()).isPresent();
    }

    private Optional<Follower> follower() {
        return Optional.ofNullable(awake).map(Awake::follower);
    }

    private Refusal none() {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                follower().flatMap(Follower::fault).orElseGet(() -> BuildFault.BEING_BUILT.at("")));
    }

    /** Why its newest build does not answer; empty when it does, or nobody asks. */
    synchronized Optional<Problem> fault() {
        return follower().flatMap(Follower::fault);
    }

    synchronized boolean isAwake() {
        return awake != null;
    }

    synchronized Graph.Status status() {
        return follower().map(Follower::status).orElseGet(Follower::noBuild);
    }

    /** The next look of one that is awake makes a new build. */
    synchronized void rebuild() {
        follower().ifPresent(Follower::rebuildNext);
    }

    /** Waits until somebody wakes it, or so long. */
    synchronized void pause(Duration most) throws InterruptedException {
        if (!called) {
            wait(most.toMillis());
        }
        called = false;
    }

    /** Wakes up, looks at the rooms, or goes to sleep. */
    void look() {
        if (!isWanted()) {
            close();
            return;
        }
        if (!isAwake()) {
            wake();
        }
        awake.follower().look();
        tellWaiting();
    }

    private synchronized boolean isWanted() {
        return clock.instant().isBefore(askedAt.plus(rest.idle()));
    }

    private void wake() {
        try {
            var opened = builds.begin();
            put(new Awake(opened, followers.apply(opened)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void put(Awake woken) {
        awake = woken;
    }

    private synchronized void tellWaiting() {
        notifyAll();
    }

    /** Lets go of everything; the saved build stays on the disk. */
    void close() {
        var before = taken();
        if (before != null) {
            before.close();
            LOG.info("The staff graph sleeps until somebody asks");
        }
    }

    private synchronized Awake taken() {
        var before = awake;
        awake = null;
        return before;
    }
}
