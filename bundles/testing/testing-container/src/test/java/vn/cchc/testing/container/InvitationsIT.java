package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.ballot.Blinding;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * From a list of people to ballots in their hands, through every door, and what stays on the disk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitationsIT {
    private static final String ROLL = "/api/invitations/officials-2026";
    private static final int PEOPLE = 12;
    private static final String CAMPAIGN = "/api/campaigns/officials-2026";
    private static final String PLAN =
            """
            {"edition": "sample/2000", "instrument": "form", "admission": "invited",
             "title": {"vi": "Ý kiến cán bộ", "en": "View of officials"},
             "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;

    private static final String RESPONSE =
            """
            {"instance": "%s", "ballot": "%s", "answers":
             {"identification/form_number": "PH-0001", "identification/province_code": "01",
              "identification/district_code": "001", "identification/commune_code": "00001",
              "identification/village": "%s", "demographics/sex": "1",
              "group_satisfaction/q1": "5", "group_satisfaction/q2": "4",
              "group_satisfaction/q3": "4", "group_satisfaction/q4": "3"}}
            """;

    private final List<String> tokens = new ArrayList<>();
    private ServerProcess server;
    private ServerShell statistician;
    private JsonNode key;
    private Blinding first;
    private String signature;

    @BeforeAll
    void people_are_invited_and_the_first_takes_a_ballot() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "year-template");
        statistician = server.person("lan", "statistician staff");
        var list = new StringBuilder("name,address,unit,stratum\n");
        for (int i = 0; i < PEOPLE; i++) {
            list.append("Nguyễn Kín Đáo,kindao%d@example.gov.vn,Sở Nội vụ,leaders\n".formatted(i));
        }
        json(post(ROLL + "/contacts", "text/csv", list.toString()), 200);
        key = json(post(ROLL + "/opening", "text/plain", ""), 200).get(0);
        assertThat(
                        statistician.run(
                                "cchc:invitation-letters officials-2026 https://x/s letters.csv"))
                .contains(PEOPLE + " letters");
        for (String line : Files.readAllLines(exchange("letters.csv"))) {
            if (line.contains("#leaders.")) {
                tokens.add(line.substring(line.indexOf("#leaders.") + 9, line.length() - 1));
            }
        }
        json(send("PUT", CAMPAIGN, "application/json", PLAN), 200);
        json(post(CAMPAIGN + "/checking", "text/plain", ""), 200);
        json(post(CAMPAIGN + "/opening", "text/plain", ""), 200);
        first = Blinding.begin(publicKey(), new SecureRandom());
        signature = json(take(tokens.get(0), first), 200).get("signature").asText();
    }

    private Path exchange(String name) {
        return server.home().resolve("data/exchange").resolve(name);
    }

    private BallotPublicKey publicKey() {
        return BallotPublicKey.ofJwk(key.get("n").asText(), key.get("e").asText()).orElseThrow();
    }

    private HttpResponse<String> take(String token, Blinding blinding) {
        return server.send(
                request(
                        ROLL + "/ballots",
                        "application/json",
                        InvitedCampaign.wish(token, publicKey(), blinding)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everybody_invited_has_a_link_and_the_ballot_is_good() {
        assertThat(tokens).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(publicKey().id()).isEqualTo(key.get("id").asText());
        assertThat(publicKey().verify(ballot())).isTrue();
    }

    private Ballot ballot() {
        return BlindSignature.read(signature).flatMap(first::finish).orElseThrow();
    }

    @Test
    void the_same_is_answered_again_and_another_one_is_not() throws IOException {
        assertThat(json(take(tokens.get(0), first), 200).get("signature").asText())
                .isEqualTo(signature);
        var another = take(tokens.get(0), Blinding.begin(publicKey(), new SecureRandom()));
        assertThat(another.statusCode()).isEqualTo(409);
        assertThat(another.body()).contains("INV-302").doesNotContain(tokens.get(0));
        assertThat(take("A".repeat(22), first).statusCode()).isEqualTo(404);
        assertThat(server.get(ROLL + "/counts", "application/json").body())
                .contains("\"invited\":12", "\"issued\":1");
    }

    @Test
    void the_ballot_is_the_right_to_one_response() throws IOException {
        var blinding = Blinding.begin(publicKey(), new SecureRandom());
        String signed = json(take(tokens.get(1), blinding), 200).get("signature").asText();
        String mine = BlindSignature.read(signed).flatMap(blinding::finish).orElseThrow().text();

        assertThat(respond("", "Thôn Đông").body()).contains("CAM-407");
        assertThat(respond(mine.replaceFirst("^.", mine.startsWith("A") ? "B" : "A"), "x").body())
                .contains("CAM-408");
        var receipt = json(respond(mine, "Thôn Đông"), 200);
        assertThat(receipt.get("again").asBoolean()).isFalse();
        var again = json(respond(mine, "Thôn Đông"), 200);
        assertThat(again.get("again").asBoolean()).isTrue();
        assertThat(again.get("code")).isEqualTo(receipt.get("code"));
        assertThat(respond(mine, "Thôn Đoài").statusCode()).isEqualTo(409);
        assertThat(server.get(CAMPAIGN + "/ballots", "application/json").body())
                .contains("\"invited\":12", "\"used\":1");
        assertThat(server.get("/surveys/officials-2026", "text/html").body())
                .contains("data-ballot-keys=\"" + key.get("id").asText());
    }

    /** As a program of somebody who holds a ballot sends it. */
    private HttpResponse<String> respond(String ballot, String village) {
        return server.send(
                request(
                        CAMPAIGN + "/responses",
                        "application/json",
                        RESPONSE.formatted(UUID.randomUUID(), ballot, village)));
    }

    @Test
    void nothing_on_the_disk_is_a_token_a_ballot_or_a_person_where_answers_are()
            throws IOException {
        String ballot = ballot().text();
        var secrets = new ArrayList<>(tokens);
        secrets.add(first.blinded().text());
        secrets.add(signature);
        secrets.add(ballot.substring(0, 80));
        secrets.add(ballot.substring(87, 167));
        secrets.add(ballot().serial());

        assertThat(found(secrets, "data/derby", "data/log")).isEmpty();
        assertThat(found(List.of("kindao3"), "data/derby/cchc", "data/log")).isEmpty();
        assertThat(found(List.of("kindao3"), "data/derby/contacts")).isNotEmpty();
    }

    /** Files that hold one of these texts, as UTF-8 or as characters of two bytes. */
    private List<String> found(List<String> texts, String... folders) throws IOException {
        var found = new ArrayList<String>();
        for (String folder : folders) {
            try (var files = Files.walk(server.home().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes =
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    String narrow = bytes.replace("\0", "");
                    texts.stream()
                            .filter(t -> bytes.contains(t) || narrow.contains(t))
                            .forEach(t -> found.add(file.getFileName() + ": " + t));
                }
            }
        }
        return found;
    }

    @Test
    void the_api_document_leaves_nothing_open_and_answers_are_as_it_says() {
        var visit = new ApiVisit(server, statistician);
        assertThat(visit.description().gaps())
                .filteredOn(gap -> gap.contains("invitations"))
                .isEmpty();
        assertThat(visit.faultsOfRefusals())
                .filteredOn(fault -> fault.contains("invitations"))
                .isEmpty();
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send("POST", path, type, body);
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        return server.send(
                request(path, type, body)
                        .method(method, BodyPublishers.ofString(body))
                        .header("Authorization", statistician.authorization()));
    }

    private HttpRequest.Builder request(String path, String type, String body) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
