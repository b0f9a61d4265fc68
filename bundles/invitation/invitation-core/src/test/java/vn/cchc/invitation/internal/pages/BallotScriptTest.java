package vn.cchc.invitation.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.invitation.internal.InvitationOffice.CAMPAIGN;
import static vn.cchc.invitation.internal.InvitationOffice.officials;
import static vn.cchc.invitation.internal.InvitationOffice.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.ballot.Ballot;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.invitation.internal.letters.LetterDesk;
import vn.cchc.invitation.internal.rest.BallotRequest;
import vn.cchc.invitation.internal.rest.InvitationsResource;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/**
 * The script as it is served, in Node, against the room: what the browser makes, the server knows.
 */
class BallotScriptTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static DatabaseFixture database;

    private final List<String> asked = new ArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private InvitationOffice office;
    private Letter letter;
    private HttpServer server;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("invitation", "db/changelog.xml");
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void start() throws IOException {
        office = InvitationOffice.on(database);
        letter = office.openWith(officials("a", "leaders", 10)).get(0);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/invitations/" + CAMPAIGN, this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_ballot_made_in_the_browser_is_good_on_the_server() throws Exception {
        var seen = browse(keys(), "#" + letter.fragment()).get(0);

        assertThat(seen.path("state").asText()).isEqualTo("ready");
        var ballot = Ballot.read(seen.path("ballot").asText()).orElseThrow();
        assertThat(office.key("leaders").verify(ballot)).isTrue();
        assertThat(seen.path("stratum").asText()).isEqualTo("leaders");
        assertThat(seen.path("field").asText()).isEqualTo(ballot.text());
        assertThat(seen.path("hash").asText()).as("address after").isEmpty();
        assertThat(seen.path("kept").asText()).doesNotContain(token(letter), "inv");
        assertThat(asked).noneMatch(address -> address.contains(token(letter)));
    }

    @Test
    void the_device_keeps_the_ballot_until_it_is_used() throws Exception {
        var seen = browse(keys(), "#" + letter.fragment(), "", "#" + letter.fragment(), "used", "");

        assertThat(seen)
                .extracting(s -> s.path("state").asText())
                .containsExactly("ready", "ready", "ready", "used", "none");
        assertThat(seen.stream().limit(3).map(s -> s.path("ballot").asText()).distinct())
                .hasSize(1);
        assertThat(asked).filteredOn(address -> address.endsWith("/ballots")).hasSize(1);
    }

    @Test
    void a_lost_answer_costs_nothing() throws Exception {
        var seen = browse(keys(), "loses", "#" + letter.fragment(), "keeps", "");

        assertThat(seen)
                .extracting(s -> s.path("state").asText())
                .containsExactly("unreachable", "ready");
        assertThat(office.invitations.counts(CAMPAIGN).get(0).issued()).isEqualTo(1);
    }

    @Test
    void another_device_is_told_that_the_ballot_was_taken() throws Exception {
        var seen = browse(keys(), "#" + letter.fragment(), "new-device", "#" + letter.fragment());

        assertThat(seen.get(1).path("state").asText()).isEqualTo("refused");
        assertThat(seen.get(1).at("/problem/code").asText()).isEqualTo("INV-302");
    }

    @Test
    void without_a_link_or_with_a_wrong_one_there_is_none() throws Exception {
        var seen =
                browse(
                        keys(),
                        "",
                        "#leaders.short",
                        "#leaders." + "A".repeat(22),
                        "offline",
                        "#leaders." + "B".repeat(22));

        assertThat(seen)
                .extracting(s -> s.path("state").asText())
                .containsExactly("none", "none", "refused", "unreachable");
    }

    @Test
    void a_key_that_the_answers_are_not_checked_with_is_not_used() throws Exception {
        var seen = browse("another", "#" + letter.fragment()).get(0);

        assertThat(seen.path("state").asText()).isEqualTo("refused");
        assertThat(asked).noneMatch(address -> address.endsWith("/ballots"));
        assertThat(office.invitations.counts(CAMPAIGN).get(0).issued()).isZero();
    }

    @Test
    void the_script_is_small_and_asks_nobody_else() {
        var script = new BallotScript();

        assertThat(script.read("other.js")).isEmpty();
        assertThat(
                        new String(
                                script.read("ballot.js").orElseThrow(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(50_000)
                .doesNotContain("http://", "eval(", "new Function");
    }

    private String keys() {
        return "x " + office.key("leaders").id();
    }

    private List<JsonNode> browse(String keys, String... visits) throws Exception {
        var command =
                new ArrayList<>(List.of("node", file("browser.mjs"), file("/pages/ballot.js")));
        command.add("http://127.0.0.1:" + server.getAddress().getPort());
        command.add(keys);
        command.addAll(List.of(visits));
        Path output = Files.createTempFile("browser", ".json");
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
            var seen = new ArrayList<JsonNode>();
            for (String line : Files.readAllLines(output)) {
                seen.add(JSON.readTree(line));
            }
            return seen;
        } finally {
            Files.delete(output);
        }
    }

    private static String file(String resource) throws URISyntaxException {
        return Path.of(BallotScriptTest.class.getResource(resource).toURI()).toString();
    }

    /** The resource of the room behind the server of the JDK. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            var resource =
                    new InvitationsResource(
                            office.invitations, new LetterDesk(office, database).office);
            Object body;
            int status = 200;
            try {
                body =
                        path.endsWith("/keys")
                                ? resource.keys(CAMPAIGN)
                                : resource.issue(
                                                CAMPAIGN,
                                                JSON.readValue(
                                                        exchange.getRequestBody(),
                                                        BallotRequest.class))
                                        .getEntity();
            } catch (Refusal refusal) {
                status = 409;
                body = Map.of("code", refusal.problems().get(0).code());
            }
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (RuntimeException | IOException e) {
            faults.add(e);
            throw e;
        }
    }
}
