package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.BuildFactory;

class FollowerTest {
    private static final String TURTLE =
            "<https://cchc.vn/def/Thing> <http://www.w3.org/2000/01/rdf-schema#label> \"Thing\"@en .";

    @TempDir Path folder;

    private final BuildFactory builds =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));
    private final Sources sources = new Sources();
    private final Room room = new Room();

    /** A room whose one record has a name that changes. */
    private static final class Room implements GraphSource {
        private String name = "first";
        private boolean broken;

        @Override
        public String name() {
            return "room";
        }

        @Override
        public String revision() {
            return name;
        }

        @Override
        public void tell(Consumer<Statement> listener) {
            if (broken) {
                throw new IllegalStateException("The room cannot tell");
            }
            listener.accept(
                    new Statement(
                            Term.iri(Vocabulary.ID + "thing"),
                            Term.iri(Vocabulary.RDFS + "label"),
                            Term.text(name)));
        }
    }

    @Test
    void what_a_room_tells_is_in_the_graph_once_it_is_quiet() {
        sources.add(room);
        var follower = follower();
        follower.look();
        assertThat(follower.build()).isEmpty();
        follower.look();
        assertThat(labels(follower)).containsExactly("first");
        assertThat(follower.behind()).isEmpty();
    }

    @Test
    void a_change_makes_a_new_build_and_a_query_in_flight_keeps_the_old_one() {
        sources.add(room);
        var follower = caughtUp();
        var inFlight = follower.build().orElseThrow();
        room.name = "second";
        follower.look();
        assertThat(follower.behind()).containsExactly("room");
        follower.look();
        assertThat(labels(follower)).containsExactly("second");
        assertThat(inFlight.from(Vocabulary.ID + "thing", 9)).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_a_crash_left_half_written_is_taken_away_by_the_next_build() throws IOException {
        sources.add(room);
        caughtUp();
        Path left = Files.writeString(folder.resolve("0123.graph.new"), "half a bu");
        room.name = "after the crash";
        var restarted = caughtUp();
        assertThat(labels(restarted)).containsExactly("after the crash");
        assertThat(left).doesNotExist();
    }

    @Test
    void a_room_that_cannot_tell_leaves_the_old_build_answering() {
        sources.add(room);
        var follower = caughtUp();
        room.name = "second";
        room.broken = true;
        follower.look();
        follower.look();
        assertThat(labels(follower)).containsExactly("first");
        assertThat(follower.behind()).containsExactly("room");
    }

    @Test
    void after_a_restart_the_saved_build_answers_at_once_and_catches_up() {
        sources.add(room);
        caughtUp();
        room.name = "while we were away";
        var restarted = follower();
        assertThat(labels(restarted)).containsExactly("first");
        restarted.look();
        restarted.look();
        assertThat(labels(restarted)).containsExactly("while we were away");
    }

    @Test
    void a_deleted_folder_is_made_again() throws IOException {
        sources.add(room);
        var follower = caughtUp();
        for (Path file : Files.list(folder).toList()) {
            Files.delete(file);
        }
        follower.look();
        assertThat(files()).hasSize(1);
        assertThat(labels(follower())).containsExactly("first");
    }

    @Test
    void a_damaged_build_is_not_opened() throws IOException {
        sources.add(room);
        caughtUp();
        Path file = files().get(0);
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        var restarted = follower();
        assertThat(restarted.build()).isEmpty();
        restarted.look();
        restarted.look();
        assertThat(labels(restarted)).containsExactly("first");
    }

    @Test
    void another_whole_build_under_its_name_is_not_opened() throws IOException {
        sources.add(room);
        caughtUp();
        byte[] first = Files.readAllBytes(files().get(0));
        room.name = "second";
        caughtUp();
        Files.write(files().get(0), first);

        assertThat(follower().build()).isEmpty();
    }

    private Follower caughtUp() {
        var follower = follower();
        follower.look();
        follower.look();
        return follower;
    }

    private Follower follower() {
        return new Follower(
                builds,
                sources,
                new OntologyFiles(Map.of("thing.ttl", TURTLE), Map.of()),
                new GraphFolder(folder),
                Pace.AT_ONCE,
                InstantSource.system());
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".graph")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> labels(Follower follower) {
        return follower.build().orElseThrow().from(Vocabulary.ID + "thing", 9).stream()
                .map(s -> ((Term.Literal) s.object()).lexical())
                .toList();
    }
}
