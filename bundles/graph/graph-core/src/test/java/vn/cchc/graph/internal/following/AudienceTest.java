package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.graph.Audience;
import vn.cchc.graph.Graph;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.model.LanguageText;

/** Nothing that is for staff reaches a build for everybody, however it is told. */
class AudienceTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String DRAFT = Vocabulary.ID + "result/draft";
    private static final String OFFICIAL = Vocabulary.ID + "result/official";
    private static final String STATUS = Vocabulary.DEF + "status";

    @TempDir Path folder;

    private final JenaBuilds builds =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));
    private final Sources everybody = new Sources(Audience.PUBLIC, Optional.empty());
    private final Sources staff = new Sources(Audience.STAFF, Optional.empty());
    private Instant now = Instant.parse("2026-11-26T00:00:00Z");

    /** A room that tells what a test has it tell. */
    private record Room(String name, Supplier<Audience> forWhom, Consumer<Sentences> telling)
            implements GraphSource {
        @Override
        public Audience audience() {
            return forWhom.get();
        }

        @Override
        public String revision() {
            return "1";
        }

        @Override
        public void tell(Consumer<Statement> listener) {
            telling.accept(new Sentences(listener));
        }
    }

    private static void draft(Sentences out) {
        out.name(DRAFT, new LanguageText("Dự thảo", "Draft"));
        out.say(DRAFT, Vocabulary.RDFS + "comment", Term.text("not for everybody"));
    }

    private static void official(Sentences out) {
        out.name(OFFICIAL, new LanguageText("Kết quả", "Result"));
        out.link(OFFICIAL, STATUS, Vocabulary.DEF + "status/official");
    }

    private final Room published =
            new Room("results", () -> Audience.PUBLIC, AudienceTest::official);

    private void comes(GraphSource source) {
        everybody.add(source);
        staff.add(source);
    }

    private Follower follower(Sources sources) {
        return new Follower(
                builds,
                sources,
                new OntologyFiles(Map.of(), Map.of(), files("public-shapes")),
                new GraphFolder(folder.resolve(sources.audience().name())),
                Pace.AT_ONCE,
                () -> now);
    }

    private Follower after(Sources sources) {
        var follower = follower(sources);
        for (int i = 0; i < 5; i++) {
            now = now.plusSeconds(1);
            follower.look();
        }
        return follower;
    }

    private Build built(Sources sources) {
        return after(sources).build().orElseThrow();
    }

    private static Map<String, String> files(String name) {
        try (var files = Files.list(ONTOLOGY.resolve(name))) {
            var texts = new HashMap<String, String>();
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void staff_see_both_and_everybody_what_is_public() {
        comes(published);
        comes(new Room("drafts", () -> Audience.STAFF, AudienceTest::draft));

        var toAll = built(everybody);
        assertThat(toAll.from(DRAFT, 9)).isEmpty();
        assertThat(toAll.from(OFFICIAL, 9)).isNotEmpty();
        assertThat(toAll.graphs().keySet()).noneMatch(graph -> graph.contains("internal"));
        assertThat(toAll.to(Vocabulary.graph("internal/drafts"), 9))
                .as("no catalog tells of it")
                .isEmpty();
        var toStaff = built(staff);
        assertThat(toStaff.from(DRAFT, 9)).hasSize(3);
        assertThat(toStaff.from(OFFICIAL, 9)).isNotEmpty();
        assertThat(toStaff.graphs()).containsKey(Vocabulary.graph("internal/drafts"));
        assertThat(toStaff.from(Vocabulary.graph("internal/drafts"), 9)).as("its name").hasSize(2);
    }

    @Test
    void a_source_of_the_same_name_takes_no_place_and_no_graph() {
        comes(published);
        comes(new Room("results", () -> Audience.STAFF, AudienceTest::draft));

        assertThat(built(everybody).from(DRAFT, 9)).isEmpty();
        assertThat(built(everybody).from(OFFICIAL, 9)).isNotEmpty();
        assertThat(built(staff).graphs())
                .containsKeys(Vocabulary.graph("results"), Vocabulary.graph("internal/results"));
    }

    @Test
    void one_that_does_not_say_for_whom_or_cannot_is_not_for_everybody() {
        comes(published);
        comes(new Room("silent", () -> null, AudienceTest::draft));
        comes(
                new Room(
                        "broken",
                        () -> {
                            throw new IllegalStateException("no answer");
                        },
                        AudienceTest::draft));

        assertThat(built(everybody).from(DRAFT, 9)).isEmpty();
        assertThat(after(everybody).status().revisions()).doesNotContainKeys("silent", "broken");
    }

    @Test
    void one_that_changes_its_mind_is_let_in_no_longer() {
        var mind = new Audience[] {Audience.PUBLIC};
        comes(published);
        comes(new Room("turncoat", () -> mind[0], AudienceTest::draft));
        mind[0] = Audience.STAFF;

        assertThat(built(everybody).from(DRAFT, 9)).isEmpty();
    }

    /** Else a command that asks for the graph may be given this one, whoever types it. */
    @Test
    void the_service_for_staff_is_no_instance_of_what_others_ask_for() {
        assertThat(StaffGraph.class)
                .matches(type -> !Graph.class.isAssignableFrom(type))
                .matches(type -> !CurrentBuild.class.isAssignableFrom(type));
    }

    /** As when a room forgets to leave out what is not published. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status draft",
                "status superseded",
                "status in-work",
                "status refused",
                "obsStatus draft",
                "type InternalRecord",
                "type DraftResult",
                "type UnofficialFigure",
                "type OpenAnswerSet",
                "type RefusedYear",
                "unofficialValue",
                "unofficialRank"
            })
    void a_public_source_that_tells_what_is_for_staff_gets_no_build(String said) {
        comes(published);
        var good = built(everybody).content();
        comes(new Room("careless", () -> Audience.PUBLIC, out -> careless(out, said)));

        var follower = after(everybody);

        assertThat(follower.fault()).isPresent();
        assertThat(follower.fault().get().code()).isEqualTo("GRA-502");
        assertThat(follower.build().orElseThrow().content()).isEqualTo(good);
        assertThat(after(staff).fault()).isEmpty();
    }

    private static void careless(Sentences out, String said) {
        draft(out);
        String[] words = said.split(" ");
        switch (words[0]) {
            case "status" -> out.link(DRAFT, STATUS, Vocabulary.DEF + "status/" + words[1]);
            case "obsStatus" ->
                    out.link(
                            DRAFT,
                            Vocabulary.SDMX_ATTRIBUTE + "obsStatus",
                            Vocabulary.DEF + "status/" + words[1]);
            case "type" -> out.type(DRAFT, Vocabulary.DEF + words[1]);
            default -> out.say(DRAFT, Vocabulary.DEF + said, Term.integer(1));
        }
    }
}
