package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.outside.Offered;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Verdict;

/** How often the graph is built, and which builds get to answer. */
class FollowerBuildsTest {
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final String SHAPE =
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://cchc.vn/def/NoteShape> a sh:NodeShape ; sh:targetSubjectsOf rdfs:comment ;
                sh:property [ sh:path rdfs:comment ; sh:pattern "^note" ; sh:message "Not a note" ] .
            """;

    @TempDir Path folder;

    private final CountedBuilds builds = new CountedBuilds();
    private Sources sources = new Sources();
    private Instant now = Instant.parse("2026-11-25T00:00:00Z");
    private boolean started = true;

    /** Counts how often a build is begun. */
    private static final class CountedBuilds implements BuildFactory {
        private final BuildFactory real =
                new JenaBuilds(
                        new Limits(
                                Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));
        private int begun;

        @Override
        public Draft draft() {
            begun++;
            return real.draft();
        }

        @Override
        public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
            return real.examine(file);
        }

        @Override
        public Optional<Build> open(Path file) {
            return real.open(file);
        }
    }

    /** A room that says one word. */
    private static final class Room implements GraphSource {
        private final String name;
        private String word;
        private Runnable whileTelling = () -> {};

        Room(String name, String word) {
            this.name = name;
            this.word = word;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String revision() {
            return word;
        }

        @Override
        public void tell(Consumer<Statement> listener) {
            whileTelling.run();
            listener.accept(
                    new Statement(
                            Term.iri(Vocabulary.ID + name),
                            Term.iri(Vocabulary.RDFS + "comment"),
                            Term.text(word)));
        }
    }

    private final Room room = new Room("registry", "note 1");

    private Follower follower() {
        sources.add(room);
        return new Follower(
                builds,
                sources,
                new OntologyFiles(Map.of(), Map.of("shapes/note.ttl", SHAPE)),
                new GraphFolder(folder),
                new Pace(QUIET, () -> started),
                () -> now);
    }

    /** One look a second. */
    private void seconds(Follower follower, int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            follower.look();
        }
    }

    private static String word(Follower follower) {
        var label = follower.build().orElseThrow().from(Vocabulary.ID + "registry", 1).get(0);
        return ((Term.Literal) label.object()).lexical();
    }

    @Test
    void the_first_build_is_not_put_off() {
        var follower = follower();
        follower.look();
        follower.look();

        assertThat(builds.begun).isEqualTo(1);
        assertThat(follower.status().ready()).isTrue();
    }

    @Test
    void changes_one_after_the_other_make_one_build() {
        var follower = follower();
        seconds(follower, 10);
        assertThat(builds.begun).isEqualTo(1);

        for (int change = 2; change <= 6; change++) {
            room.word = "note " + change;
            seconds(follower, 2);
        }
        assertThat(builds.begun).isEqualTo(1);
        seconds(follower, 10);

        assertThat(builds.begun).isEqualTo(2);
        assertThat(word(follower)).isEqualTo("note 6");
    }

    @Test
    void what_a_room_adds_before_it_is_asked_needs_no_second_build() {
        var later = new Room("results", "note");
        sources.add(later);
        room.whileTelling = () -> later.word = "note of the publication";
        var follower = follower();
        seconds(follower, 20);

        assertThat(builds.begun).isEqualTo(1);
        assertThat(follower.behind()).isEmpty();
    }

    @Test
    void rooms_that_come_while_the_server_starts_make_one_build() {
        started = false;
        var follower = follower();
        for (String late : new String[] {"edition", "history", "results"}) {
            seconds(follower, 20);
            sources.add(new Room(late, "note"));
        }
        seconds(follower, 20);
        assertThat(builds.begun).isZero();

        started = true;
        seconds(follower, 10);

        assertThat(builds.begun).isEqualTo(1);
    }

    @Test
    void a_start_that_never_ends_is_not_waited_for_without_end() {
        started = false;
        var follower = follower();
        seconds(follower, (int) Follower.START_PATIENCE.toSeconds() + 1);

        assertThat(builds.begun).isEqualTo(1);
    }

    @Test
    void what_others_say_is_beside_the_shapes_and_follows_too() throws IOException {
        var outside = new OutsideGraphs(builds, folder.resolve("outside"), 100, () -> now);
        var text = "<urn:x:a> <http://www.w3.org/2000/01/rdf-schema#comment> 'rubbish' .";
        var file =
                new Offered(
                        "a.ttl",
                        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        sources = new Sources(Audience.PUBLIC, Optional.of(outside));
        var follower = follower();
        seconds(follower, 5);
        assertThat(follower.build().orElseThrow().from("urn:x:a", 9)).isEmpty();

        outside.add("urn:x:graph", List.of(file), false, "admin", added -> {});
        seconds(follower, 5);

        assertThat(follower.fault()).isEmpty();
        assertThat(follower.build().orElseThrow().from("urn:x:a", 9)).hasSize(1);
        assertThat(follower.build().orElseThrow().graphs())
                .containsKeys("urn:x:graph", Vocabulary.graph("registry"));
        room.word = "rubbish";
        seconds(follower, 5);
        assertThat(follower.fault()).as("the rooms are held against them").isPresent();

        outside.remove("urn:x:graph", () -> {});
        room.word = "note 2";
        seconds(follower, 5);
        assertThat(follower.build().orElseThrow().from("urn:x:a", 9)).isEmpty();
    }

    @Test
    void a_build_that_breaks_a_shape_does_not_get_to_answer_and_is_told_once() {
        var follower = follower();
        seconds(follower, 5);
        room.word = "rubbish";
        seconds(follower, 300);

        assertThat(word(follower)).isEqualTo("note 1");
        assertThat(builds.begun).as("the one that answers and the refused one").isEqualTo(2);
        var problem = follower.fault().orElseThrow();
        assertThat(problem.code()).isEqualTo("GRA-502");
        assertThat(problem.where()).contains("https://cchc.vn/id/registry", "Not a note");
        assertThat(problem.what()).contains("faults: 1");
    }

    @Test
    void what_was_mended_answers_and_nothing_is_wrong_any_more() {
        var follower = follower();
        room.word = "rubbish";
        seconds(follower, 5);
        assertThat(follower.build()).isEmpty();

        room.word = "note 2";
        seconds(follower, 5);

        assertThat(word(follower)).isEqualTo("note 2");
        assertThat(follower.fault()).isEmpty();
    }
}
