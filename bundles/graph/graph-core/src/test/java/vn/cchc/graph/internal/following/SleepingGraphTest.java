package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Audience;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.graph.store.SeparateBuilds;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;

/** A graph that takes memory and processes only while somebody asks it. */
class SleepingGraphTest {
    private static final Duration IDLE = Duration.ofMinutes(10);

    @TempDir Path folder;

    private final JenaBuilds real =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));
    private final Sources sources = new Sources(Audience.STAFF, Optional.empty());
    private volatile Instant now = Instant.parse("2026-11-26T00:00:00Z");
    private int begun;
    private int ended;
    private boolean broken;
    private ChangingRoom room;

    /** Counts how often factories are begun and ended. */
    private SeparateBuilds.Opened begin() throws IOException {
        if (broken) {
            throw new IOException("no disk");
        }
        begun++;
        return new Counted(real.begin());
    }

    private final class Counted implements SeparateBuilds.Opened {
        private final SeparateBuilds.Opened opened;

        Counted(SeparateBuilds.Opened opened) {
            this.opened = opened;
        }

        @Override
        public Draft draft() {
            return opened.draft();
        }

        @Override
        public Optional<Build> open(Path file) {
            return opened.open(file);
        }

        @Override
        public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
            return opened.examine(file);
        }

        @Override
        public void close() {
            ended++;
            opened.close();
        }
    }

    @BeforeEach
    void a_room() {
        room = new ChangingRoom(folder.resolve("room"));
        sources.add(room);
    }

    private SleepingGraph graph(Duration patience) {
        return new SleepingGraph(
                this::begin, this::follower, new SleepingGraph.Rest(IDLE, patience), () -> now);
    }

    private Follower follower(BuildFactory opened) {
        return new Follower(
                opened,
                sources,
                new OntologyFiles(Map.of(), Map.of()),
                new GraphFolder(folder.resolve("staff")),
                Pace.AT_ONCE,
                () -> now);
    }

    /** Asks while the other thread looks, as in the server. */
    private static Build asked(SleepingGraph graph) throws Exception {
        var build = CompletableFuture.supplyAsync(graph::ready);
        while (!build.isDone()) {
            graph.pause(Duration.ofMillis(20));
            graph.look();
        }
        return build.get(1, TimeUnit.SECONDS);
    }

    private static long changes(Build build) {
        return build.from("https://cchc.vn/id/thing/0", 1).stream()
                .map(statement -> ((vn.cchc.graph.Term.Literal) statement.object()).lexical())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_takes_nothing_until_somebody_asks() {
        var graph = graph(Duration.ofSeconds(20));
        for (int i = 0; i < 5; i++) {
            graph.look();
        }

        assertThat(begun).isZero();
        assertThat(graph.isAwake()).isFalse();
        assertThat(graph.status().ready()).isFalse();
    }

    @Test
    void who_wakes_it_waits_and_gets_all_that_the_rooms_say_now() throws Exception {
        var graph = graph(Duration.ofSeconds(60));
        assertThat(changes(asked(graph))).isZero();
        now = now.plus(IDLE).plusSeconds(1);
        graph.look();
        assertThat(graph.isAwake()).isFalse();
        assertThat(ended).isEqualTo(1);
        room.change();

        assertThat(changes(asked(graph)))
                .as("the saved build is older, so it is not given")
                .isEqualTo(1);
        assertThat(begun).isEqualTo(2);
    }

    @Test
    void it_stays_awake_while_somebody_asks_now_and_then() throws Exception {
        var graph = graph(Duration.ofSeconds(60));
        asked(graph);
        for (int i = 0; i < 5; i++) {
            now = now.plus(IDLE.dividedBy(2));
            graph.ready();
            graph.look();
        }

        assertThat(graph.isAwake()).isTrue();
        assertThat(begun).isEqualTo(1);
        assertThat(ended).isZero();
    }

    @Test
    void who_cannot_be_answered_in_time_is_told_so() {
        assertThatThrownBy(() -> graph(Duration.ofMillis(50)).ready())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-501");
    }

    @Test
    void what_could_not_wake_up_is_tried_again() throws Exception {
        var graph = graph(Duration.ofSeconds(60));
        broken = true;
        var build = CompletableFuture.supplyAsync(graph::ready);
        while (!graph.isAwake() && !build.isDone()) {
            graph.pause(Duration.ofMillis(20));
            try {
                graph.look();
            } catch (java.io.UncheckedIOException noDisk) {
                broken = false;
            }
        }
        while (!build.isDone()) {
            graph.look();
        }

        assertThat(changes(build.get())).isZero();
    }

    @Test
    void it_ends_with_its_processes() throws Exception {
        var graph = graph(Duration.ofSeconds(60));
        asked(graph);
        graph.close();

        assertThat(ended).isEqualTo(1);
        assertThat(graph.isAwake()).isFalse();
    }
}
