package vn.cchc.campaign.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.campaign.internal.CampaignRoom;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.GraphRules;

/** What the room tells of campaigns: a data cube of what everybody may see, and nothing else. */
class OutcomeStatementsTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static final String RELEASED = "y-kien-2026";
    private static final String RUNNING = "y-kien-2027";

    private static DatabaseFixture database;
    private static Build build;
    private static String before;
    private static String after;

    @BeforeAll
    static void tell() throws IOException {
        database = DatabaseFixture.derby("campaign", "db/changelog.xml");
        var room = CampaignRoom.on(database);
        room.opened(RELEASED);
        for (int i = 0; i < 15; i++) {
            room.responses.take(RELEASED, CampaignRoom.suggestion());
        }
        for (int i = 0; i < 3; i++) {
            room.responses.take(RELEASED, CampaignRoom.neverUsed());
        }
        room.opened(RUNNING);
        room.responses.take(RUNNING, CampaignRoom.content());
        var source = new OutcomeStatements(room.campaigns, room.outcomes, database.changes());
        room.campaigns.close(RELEASED, "an");
        before = source.revision();
        room.campaigns.release(RELEASED, "minh");
        after = source.revision();
        var draft =
                new JenaBuilds(
                                new Limits(
                                        Duration.ofMinutes(1),
                                        100_000,
                                        1 << 24,
                                        1,
                                        Duration.ofMinutes(1)))
                        .draft();
        for (Path file : files("vocabulary")) {
            draft.addTurtle("ontology", file.getFileName().toString(), Files.readString(file));
        }
        source.tell(statement -> draft.add(source.name(), statement));
        build = draft.finish();
    }

    @AfterAll
    static void close() {
        build.close();
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> every_thing_has() {
        return GraphRules.names().entrySet().stream().map(OutcomeStatementsTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> the_counts_are_a_data_cube() {
        return GraphRules.cube().entrySet().stream().map(OutcomeStatementsTest::holds);
    }

    @Test
    void it_conforms_to_the_shapes_and_to_those_of_the_public() throws IOException {
        var shapes = new HashMap<String, String>();
        for (String folder : List.of("shapes", "public-shapes")) {
            for (Path file : files(folder)) {
                shapes.put(folder + file.getFileName(), Files.readString(file));
            }
        }

        assertThat(build.check(shapes).first()).isEmpty();
    }

    @Test
    void it_counts_what_everybody_may_see_and_says_what_is_withheld() throws IOException {
        String counts =
                "PREFIX cchc: <https://cchc.vn/def/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                        + " SELECT ?question ?answer ?people {"
                        + " ?count cchc:askedQuestion/skos:notation ?question ; cchc:givenAnswer/skos:notation ?answer ;"
                        + " a %s OPTIONAL { ?count cchc:people ?people } } ORDER BY ?question ?answer";

        assertThat(rows(counts.formatted("<http://purl.org/linked-data/cube#Observation>")))
                .contains("content,1,15", "content,2,0")
                .allMatch(row -> row.matches("[a-z]+,[0-9]+,(0|15)"));
        assertThat(rows(counts.formatted("cchc:MissingFigure"))).contains("used,1,", "used,2,");
    }

    @Test
    void neither_texts_nor_campaigns_that_are_not_released_are_in_it() throws IOException {
        assertThat(rows("SELECT ?s { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"Bình\")) }")).isEmpty();
        assertThat(rows("SELECT ?s { ?s ?p ?o FILTER(CONTAINS(STR(?s), \"2027\")) }")).isEmpty();
        assertThat(
                        rows(
                                "SELECT ?n { ?c a <https://cchc.vn/def/Campaign> ; <https://cchc.vn/def/responses> ?n }"))
                .containsExactly("18");
    }

    @Test
    void a_release_is_a_reason_to_tell_it_again() {
        assertThat(after).isNotEqualTo(before);
    }

    private static DynamicTest holds(Map.Entry<String, String> rule) {
        return DynamicTest.dynamicTest(
                rule.getKey(), () -> assertThat(rows(rule.getValue())).isEmpty());
    }

    private static List<String> rows(String sparql) throws IOException {
        var csv = new ByteArrayOutputStream();
        build.query(sparql, "text/csv").writeTo(csv);
        return csv.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
