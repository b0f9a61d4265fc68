package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.ballot.Blinding;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** A campaign by invitation from the list of people to its release, as staff and people run it. */
final class InvitedCampaign {
    private static final String STRATUM = "all";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerProcess server;
    private final ServerShell staff;
    private final String id;
    private final List<String> tokens = new ArrayList<>();

    /**
     * @param staff has the roles staff and statistician
     */
    InvitedCampaign(ServerProcess server, ServerShell staff, String id) {
        this.server = server;
        this.staff = staff;
        this.id = id;
    }

    /** Invites so many people and lets them answer. */
    void open(String edition, String instrument, int people) throws IOException {
        var list = new StringBuilder("name,address,unit,stratum\n");
        for (int i = 0; i < people; i++) {
            list.append("Cán bộ,%s%d@example.gov.vn,Sở Nội vụ,%s\n".formatted(id, i, STRATUM));
        }
        act(staff, "POST", "/api/invitations/" + id + "/contacts", "text/csv", list.toString());
        act(staff, "POST", "/api/invitations/" + id + "/opening", "text/plain", "");
        act(staff, "PUT", path(""), "application/json", plan(edition, instrument));
        act(staff, "POST", path("/checking"), "text/plain", "");
        act(staff, "POST", path("/opening"), "text/plain", "");
        String address = server.uri("/surveys/" + id).toString();
        staff.run("cchc:invitation-letters " + id + " " + address + " " + id + ".csv");
        String mark = "#" + STRATUM + ".";
        for (String line :
                Files.readAllLines(server.home().resolve("data/exchange/" + id + ".csv"))) {
            if (line.contains(mark)) {
                int begin = line.indexOf(mark) + mark.length();
                tokens.add(line.substring(begin, line.length() - 1));
            }
        }
        assertThat(tokens).hasSize(people);
    }

    private static String plan(String edition, String instrument) {
        return """
                {"edition": "%s", "instrument": "%s", "admission": "invited",
                 "title": {"vi": "Khảo sát %s", "en": "Survey %s"},
                 "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
                 "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
                """
                .formatted(edition, instrument, instrument, instrument);
    }

    /** One of those who were invited takes the ballot and answers. */
    void respond(int person, Map<String, String> answers) throws IOException {
        var body =
                Map.of(
                        "instance",
                        UUID.randomUUID().toString(),
                        "ballot",
                        ballot(tokens.get(person)).text(),
                        "answers",
                        answers);
        answered(
                server.send(
                        request(path("/responses"), "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                new ObjectMapper().writeValueAsString(body)))));
    }

    /** The links' secrets, one a person. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** What ballots are made for. */
    BallotPublicKey key() throws IOException {
        JsonNode key =
                answered(server.get("/api/invitations/" + id + "/keys", "application/json")).get(0);
        return BallotPublicKey.ofJwk(key.get("n").asText(), key.get("e").asText()).orElseThrow();
    }

    /** What is posted to have a ballot signed. */
    static String wish(String token, BallotPublicKey key, Blinding blinding) {
        return "{\"token\":\"%s\",\"key\":\"%s\",\"blinded\":\"%s\"}"
                .formatted(token, key.id(), blinding.blinded().text());
    }

    private Ballot ballot(String token) throws IOException {
        var key = key();
        var blinding = Blinding.begin(key, RANDOM);
        var answer =
                server.send(
                        request("/api/invitations/" + id + "/ballots", "application/json")
                                .POST(BodyPublishers.ofString(wish(token, key, blinding))));
        return BlindSignature.read(answered(answer).get("signature").asText())
                .flatMap(blinding::finish)
                .orElseThrow();
    }

    /** Closes the campaign; the publisher makes public what came out. */
    void release(ServerShell publisher) throws IOException {
        act(staff, "POST", path("/closing"), "text/plain", "");
        act(publisher, "POST", path("/release"), "text/plain", "");
    }

    private String path(String act) {
        return "/api/campaigns/" + id + act;
    }

    private void act(ServerShell person, String method, String path, String type, String body)
            throws IOException {
        answered(
                server.send(
                        request(path, type)
                                .header("Authorization", person.authorization())
                                .method(method, BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", type)
                .header("Accept", "application/json");
    }

    private static JsonNode answered(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
