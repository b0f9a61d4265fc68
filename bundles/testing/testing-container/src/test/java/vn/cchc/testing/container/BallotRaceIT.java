package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.ballot.Blinding;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.PostgresServer;
import vn.cchc.testing.ServerProcess;

/**
 * Two servers on the same databases, and for each invitation many who want its ballot at once, and
 * then many who hand it in at once, while one of the servers is killed and comes back: one
 * invitation is one ballot, one ballot is one response, and what was acknowledged is there once.
 * {@code -Dcchc.invitations=5000 -Dcchc.at.once=64} for the whole of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BallotRaceIT {
    private static final int PEOPLE = Integer.getInteger("cchc.invitations", 24);
    private static final int AT_ONCE = Integer.getInteger("cchc.at.once", 8);

    /** So often a server is killed. */
    private static final int KILLS = Math.max(1, PEOPLE / 1_000);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CAMPAIGN = "race-2026";
    private static final String RESPONSE =
            """
            {"instance": "%s", "ballot": "%s", "answers":
             {"identification/form_number": "PH-0001", "identification/province_code": "01",
              "identification/district_code": "001", "identification/commune_code": "00001",
              "identification/village": "Thôn Đông", "demographics/sex": "1",
              "group_satisfaction/q1": "5", "group_satisfaction/q2": "4",
              "group_satisfaction/q3": "4", "group_satisfaction/q4": "3"}}
            """;

    private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    private PostgresServer answers;
    private PostgresServer contacts;
    private ServerProcess one;
    private ServerProcess other;
    private InvitedCampaign campaign;

    @BeforeAll
    void two_servers_on_the_same_databases() throws IOException {
        answers = PostgresServer.start();
        contacts = PostgresServer.start();
        one = onPostgres().start();
        Distribution.install(one.administrator(), "year-template");
        other = onPostgres().start();
        Distribution.install(other.administrator(), "year-template");
        campaign = new InvitedCampaign(one, one.person("lan", "statistician staff"), CAMPAIGN);
        campaign.open("sample/2000", "form", PEOPLE);
    }

    private ServerProcess onPostgres() throws IOException {
        var server = Distribution.unpacked();
        var etc = server.home().resolve("etc");
        Files.writeString(
                etc.resolve("org.ops4j.datasource-cchc.cfg"), Postgres.configuration(answers));
        Files.writeString(
                etc.resolve("org.ops4j.datasource-contacts.cfg"),
                Postgres.configuration(contacts, "contacts"));
        return server;
    }

    @AfterAll
    void stop() {
        clients.shutdownNow();
        other.close();
        one.close();
        contacts.close();
        answers.close();
    }

    @Test
    void one_invitation_is_one_ballot_is_one_response() throws Exception {
        BallotPublicKey key = campaign.key();
        var killing = CompletableFuture.<Void>completedFuture(null);
        for (int person = 0; person < PEOPLE; person++) {
            if (person % (PEOPLE / KILLS) == PEOPLE / KILLS / 2) {
                killing.join();
                killing = CompletableFuture.runAsync(this::killed);
            }
            String token = campaign.tokens().get(person);
            List<Ballot> ballots = redeemed(token, key);
            assertThat(ballots).as("ballots of person %d", person).hasSize(1);
            assertThat(handedIn(ballots.get(0))).as("receipts of person %d", person).hasSize(1);
        }
        killing.join();

        for (var server : List.of(one, other)) {
            assertThat(server.get("/api/campaigns/" + CAMPAIGN, "application/json").body())
                    .contains("\"responses\":" + PEOPLE);
            assertThat(
                            server.get(
                                            "/api/campaigns/" + CAMPAIGN + "/ballots",
                                            "application/json")
                                    .body())
                    .contains("\"issued\":" + PEOPLE, "\"used\":" + PEOPLE);
        }
    }

    private void killed() {
        other.kill();
        other.start();
    }

    /** Many who have the link, each with a ballot of their own; those that were signed. */
    private List<Ballot> redeemed(String token, BallotPublicKey key) throws Exception {
        return atOnce(
                        i -> {
                            var blinding = Blinding.begin(key, RANDOM);
                            var answer =
                                    posted(
                                            i,
                                            "/api/invitations/" + CAMPAIGN + "/ballots",
                                            InvitedCampaign.wish(token, key, blinding));
                            if (answer.statusCode() == 409) {
                                assertThat(answer.body()).contains("INV-302");
                                return null;
                            }
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                            return BlindSignature.read(field(answer, "signature"))
                                    .flatMap(blinding::finish)
                                    .orElseThrow();
                        })
                .stream()
                .filter(ballot -> ballot != null)
                .toList();
    }

    /** Many hand in the same with one ballot, each as a form of its own; the different receipts. */
    private List<String> handedIn(Ballot ballot) throws Exception {
        return atOnce(
                        i -> {
                            var answer =
                                    posted(
                                            i,
                                            "/api/campaigns/" + CAMPAIGN + "/responses",
                                            RESPONSE.formatted(UUID.randomUUID(), ballot.text()));
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                            return field(answer, "code");
                        })
                .stream()
                .distinct()
                .toList();
    }

    /** To one server or the other, again and again until a server has answered. */
    private HttpResponse<String> posted(int client, String path, String body) {
        var answered = new ArrayList<HttpResponse<String>>();
        var tries = new int[] {client};
        Eventually.within(PATIENCE)
                .isTrue(
                        () -> {
                            tried(tries[0]++ % 2 == 0 ? one : other, path, body, answered);
                            return !answered.isEmpty();
                        },
                        () -> "No server answers " + path);
        return answered.get(0);
    }

    /** A server that is coming back says 404 or 503, or nothing. */
    private static void tried(
            ServerProcess server, String path, String body, List<HttpResponse<String>> answered) {
        try {
            var answer =
                    server.send(
                            HttpRequest.newBuilder(server.uri(path))
                                    .header("Content-Type", "application/json")
                                    .header("Accept", "application/json")
                                    .POST(BodyPublishers.ofString(body)));
            if (answer.statusCode() != 404 && answer.statusCode() < 500) {
                answered.add(answer);
            }
        } catch (UncheckedIOException e) {
            // It was killed; the other one, or the same a little later.
        }
    }

    private static String field(HttpResponse<String> answer, String name) throws IOException {
        return new ObjectMapper().readTree(answer.body()).get(name).asText();
    }

    private interface Act<R> {
        R by(int client) throws Exception;
    }

    private <R> List<R> atOnce(Act<R> act) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        var tasks = new ArrayList<Callable<R>>();
        for (int i = 0; i < AT_ONCE; i++) {
            int client = i;
            tasks.add(
                    () -> {
                        barrier.await();
                        return act.by(client);
                    });
        }
        var results = new ArrayList<R>();
        for (var future : clients.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }
}
