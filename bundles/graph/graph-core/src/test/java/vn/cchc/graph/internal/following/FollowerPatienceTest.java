package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;

/** How the graph waits for rooms that are not there yet, and for those that fail for a while. */
class FollowerPatienceTest {
    @TempDir Path folder;

    private final Sources sources = new Sources();
    private final AtomicBoolean started = new AtomicBoolean(true);
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    /** A room with one record. */
    private static final class Room implements GraphSource {
        private final String name;
        private String revision = "1";
        private boolean broken;
        private boolean away;

        Room(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String revision() {
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return revision;
        }

        @Override
        public void tell(Consumer<Statement> listener) {
            if (broken) {
                throw new IllegalStateException("The database is away");
            }
            listener.accept(
                    new Statement(
                            Term.iri("/id/" + name),
                            Term.iri(Vocabulary.RDFS + "label"),
                            Term.text(revision)));
        }
    }

    private Follower follower() {
        return new Follower(
                new JenaBuilds(
                        new Limits(
                                Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2))),
                sources,
                new OntologyFiles(
                        Map.of("t.ttl", "<https://cchc.vn/def/a> a <https://cchc.vn/def/b> ."),
                        Map.of()),
                new GraphFolder(folder),
                new Pace(Duration.ZERO, started::get),
                () -> now);
    }

    private static void lookTwice(Follower follower) {
        follower.look();
        follower.look();
    }

    private static boolean knows(Follower follower, String room) {
        return !follower.build().orElseThrow().from("/id/" + room, 1).isEmpty();
    }

    @Test
    void rooms_that_start_late_are_not_taken_out_of_the_graph_in_the_meantime() {
        var registry = new Room("registry");
        var results = new Room("results");
        sources.add(registry);
        sources.add(results);
        lookTwice(follower());
        sources.remove(results);

        var restarted = follower();
        lookTwice(restarted);
        assertThat(knows(restarted, "results")).isTrue();

        sources.add(results);
        lookTwice(restarted);
        now = now.plus(Follower.PATIENCE).plusSeconds(1);
        lookTwice(restarted);
        assertThat(knows(restarted, "results")).isTrue();
    }

    @Test
    void a_room_that_stays_away_is_left_out() {
        var results = new Room("results");
        sources.add(new Room("registry"));
        sources.add(results);
        var follower = follower();
        lookTwice(follower);
        sources.remove(results);
        lookTwice(follower);
        assertThat(knows(follower, "results")).isTrue();

        now = now.plus(Follower.PATIENCE).plusSeconds(1);
        lookTwice(follower);

        assertThat(knows(follower, "results")).isFalse();
        assertThat(knows(follower, "registry")).isTrue();
    }

    @Test
    void a_room_that_failed_is_asked_again_after_a_while() {
        var registry = new Room("registry");
        sources.add(registry);
        var follower = follower();
        lookTwice(follower);
        registry.revision = "2";
        registry.broken = true;
        lookTwice(follower);
        registry.broken = false;
        lookTwice(follower);
        assertThat(follower.behind()).containsExactly("registry");

        now = now.plus(Follower.PATIENCE).plusSeconds(1);
        lookTwice(follower);

        assertThat(follower.behind()).isEmpty();
    }

    /** Years come one after the other: what they are part of is told before all of them are. */
    @Test
    void the_graph_of_before_the_start_is_not_what_the_rooms_say() {
        var years = new Room("years");
        sources.add(years);
        lookTwice(follower());
        started.set(false);

        var restarted = follower();
        lookTwice(restarted);
        assertThat(restarted.behind()).isEmpty();
        assertThat(restarted.caughtUp()).as("while the server starts").isFalse();

        years.revision = "2";
        started.set(true);
        restarted.look();
        assertThat(restarted.caughtUp()).as("with a new year told").isFalse();

        restarted.look();
        assertThat(restarted.caughtUp()).isTrue();
    }

    @Test
    void a_room_that_cannot_tell_its_revision_is_not_in_the_graph() {
        var results = new Room("results");
        results.away = true;
        sources.add(new Room("registry"));
        sources.add(results);
        var follower = follower();
        lookTwice(follower);
        assertThat(follower.caughtUp()).isFalse();

        results.away = false;
        lookTwice(follower);
        assertThat(follower.caughtUp()).isTrue();
    }
}
