package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.ballot.Blinding;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.MailServer;
import vn.cchc.testing.MailServer.Read;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;
import vn.cchc.testing.ShortMessageServer;
import vn.cchc.testing.ShortMessageServer.Shown;

/**
 * Letters from the shell and by REST to real mailboxes and telephones, and what comes of them: a
 * ballot, an end to letters, a letter that comes back, a reminder to the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersIT {
    private static final String US = "survey@cchc.example.vn";
    private static final String WORD = "relay-password-7";
    private static final String CENTRE_WORD = "smpp-pw7";
    private static final String ROLL = "/api/invitations/letters-2026";
    private static final String CAMPAIGN = "/api/campaigns/letters-2026";
    private static final String PLAN =
            """
            {"edition": "sample/2000", "instrument": "form", "admission": "invited",
             "title": {"vi": "Ý kiến cán bộ", "en": "View of officials"},
             "introduction": {"vi": "Minh họa.", "en": "Illustrative."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;

    private final MailServer mails = MailServer.start(US, WORD);
    private final ShortMessageServer operator = ShortMessageServer.start("cchc", CENTRE_WORD);
    private final List<Read> first = new ArrayList<>();
    private final List<Shown> firstShown = new ArrayList<>();
    private ServerProcess server;
    private ServerShell statistician;
    private JsonNode key;
    private String unconfigured;
    private String sent;
    private String optedOut;

    @BeforeAll
    void letters_are_sent_and_some_of_them_come_back() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "year-template");
        statistician = server.person("lan", "statistician staff");
        open();
        unconfigured = send("");
        configure();
        mails.refuse(address(0), "550 5.1.1 No such user");
        operator.report("+84912345671", "UNDELIV");
        offered("MailRelay");
        offered("ShortMessageCentre");
        sent =
                Eventually.soon()
                        .gives(
                                () -> Optional.of(send("")).filter(s -> s.contains(" sent")),
                                () -> "Not configured: " + server.text("data/log/karaf.log"));
        first.addAll(mails.letters());
        firstShown.addAll(operator.shown());

        takeBallot(letterTo(address(1)).word("#leaders."));
        optedOut = optOut(letterTo(address(2)));
        mails.report(US, "failed", "5.1.1", address(3));
        Eventually.soon()
                .isTrue(() -> progress().get("bounced").asInt() == 3, () -> progress().toString());
    }

    private void open() throws IOException {
        var list = new StringBuilder("name,address,unit,stratum,language\n");
        for (int i = 0; i < 10; i++) {
            list.append("Nguyễn Kín Đáo,%s,Sở Nội vụ,leaders,vi\n".formatted(address(i)));
        }
        list.append("Lê Chi,0912345670,Sở Nội vụ,leaders,vi\n");
        list.append("Binh Tran,0912345671,Sở Nội vụ,leaders,en\n");
        json(send("POST", ROLL + "/contacts", "text/csv", list.toString()), 200);
        key = json(send("POST", ROLL + "/opening", "text/plain", ""), 200).get(0);
        json(send("PUT", CAMPAIGN, "application/json", PLAN), 200);
        json(send("POST", CAMPAIGN + "/checking", "text/plain", ""), 200);
        json(send("POST", CAMPAIGN + "/opening", "text/plain", ""), 200);
    }

    private static String address(int number) {
        return "kindao" + number + "@example.gov.vn";
    }

    private void configure() throws IOException {
        Path etc = server.home().resolve("etc");
        Path word = Files.writeString(etc.resolve("relay-password"), WORD + "\n");
        Path centreWord = Files.writeString(etc.resolve("centre-password"), CENTRE_WORD + "\n");
        write(
                "cchc.invitation.letters",
                "asker = Sở Nội vụ (minh họa)",
                "askerInEnglish = Department of Home Affairs (illustrative)");
        write(
                "cchc.delivery.mail",
                "host = localhost",
                "port = " + mails.smtpPort(),
                "security = none",
                "user = " + US,
                "passwordFile = " + word,
                "from = " + US,
                "fromName = Khảo sát (minh họa)");
        write(
                "cchc.delivery.returned",
                "host = localhost",
                "port = " + mails.imapPort(),
                "security = none",
                "user = " + US,
                "passwordFile = " + word,
                "everySeconds = 1");
        write(
                "cchc.delivery.sms",
                "host = 127.0.0.1",
                "port = " + operator.port(),
                "systemId = cchc",
                "passwordFile = " + centreWord,
                "sender = CCHC",
                "againSeconds = 1");
    }

    private void offered(String service) {
        String name = "vn.cchc.delivery." + service;
        Eventually.soon()
                .isTrue(
                        () -> server.administrator().run("service:list -n").contains(name),
                        () -> "No " + service + ": " + server.text("data/log/karaf.log"));
    }

    /** As an administrator puts it there: whole. */
    private void write(String name, String... lines) throws IOException {
        Path made = Files.createTempFile("cchc", ".cfg");
        Files.writeString(made, String.join("\n", lines) + "\n");
        Files.move(made, server.home().resolve("etc/" + name + ".cfg"));
    }

    private String send(String option) {
        return statistician.run(
                "cchc:invitation-send " + option + " letters-2026 " + server.uri(""));
    }

    private Read letterTo(String address) {
        return first.stream().filter(l -> l.to().equals(address)).findFirst().orElseThrow();
    }

    private void takeBallot(String token) throws IOException {
        var publicKey =
                BallotPublicKey.ofJwk(key.get("n").asText(), key.get("e").asText()).orElseThrow();
        var blinding = Blinding.begin(publicKey, new SecureRandom());
        String signature =
                json(
                                send(
                                        "POST",
                                        ROLL + "/ballots",
                                        "application/json",
                                        InvitedCampaign.wish(token, publicKey, blinding)),
                                200)
                        .get("signature")
                        .asText();
        assertThat(BlindSignature.read(signature).flatMap(blinding::finish)).isPresent();
    }

    /** As a mail program does by itself: nobody signed in, no page before. */
    private String optOut(Read letter) {
        String header = letter.header("List-Unsubscribe");
        var address = URI.create(header.substring(1, header.length() - 1));
        assertThat(server.get(address.getPath(), "text/html").body()).contains("<form");
        return server.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")))
                .body();
    }

    private JsonNode progress() {
        try {
            return json(send("GET", ROLL + "/progress", "text/plain", ""), 200).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void stop() {
        server.close();
        mails.close();
        operator.close();
    }

    @Test
    void without_a_relay_and_a_centre_it_is_said_plainly() {
        assertThat(unconfigured).contains("INV-501", "INV-502", "INV-503", "refused");
    }

    @Test
    void everybody_was_written_to_who_can_be() {
        assertThat(sent).contains("11 sent, 1 refused, 0 waiting");
        assertThat(first).filteredOn(l -> l.to().startsWith("kindao")).hasSize(9);
        var letter = letterTo(address(1));
        assertThat(letter.subject()).isEqualTo("Mời tham gia khảo sát Ý kiến cán bộ");
        assertThat(letter.text())
                .contains("Kính gửi Nguyễn Kín Đáo", "Sở Nội vụ (minh họa)", "31/12/2099");
        assertThat(firstShown).extracting(Shown::to).contains("+84912345670", "+84912345671");
        assertThat(firstShown)
                .anySatisfy(s -> assertThat(s.text()).contains("ẩn danh", "#leaders."))
                .anySatisfy(s -> assertThat(s.text()).contains("anonymous", "#leaders."));
        assertThat(optedOut).contains("role=\"status\"");
    }

    @Test
    void reminders_go_to_the_others_and_nobody_is_written_to_twice_a_week() throws IOException {
        assertThat(send("")).contains("0 sent, 0 refused, 0 waiting");
        String wish = "{\"server\": \"%s\", \"forced\": true}".formatted(server.uri(""));

        var job = json(send("POST", ROLL + "/letters", "application/json", wish), 202);

        String end =
                Eventually.soon()
                        .gives(() -> result(job.get("job").asText()), () -> "No end of " + job);
        assertThat(end).isEqualTo("7 sent, 0 refused, 0 waiting");
        assertThat(mails.letters())
                .filteredOn(l -> l.subject().startsWith("Nhắc: khảo sát Ý kiến cán bộ"))
                .extracting(Read::to)
                .containsExactlyInAnyOrder(
                        address(4), address(5), address(6), address(7), address(8), address(9));
        assertThat(operator.shown().subList(firstShown.size(), operator.shown().size()))
                .extracting(Shown::to)
                .containsExactly("+84912345670");
        assertThat(progress().toString())
                .isEqualTo(
                        "{\"unit\":\"Sở Nội vụ\",\"invited\":12,\"issued\":1,\"written\":11,"
                                + "\"bounced\":3,\"optedOut\":1}");
    }

    private Optional<String> result(String job) {
        try {
            var told = json(send("GET", job, "text/plain", ""), 200);
            return Optional.ofNullable(told.get("result")).map(JsonNode::asText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_word_of_a_letter_no_password_and_nobody_is_in_the_log_or_where_answers_are()
            throws IOException {
        var secrets = new ArrayList<>(List.of(WORD, CENTRE_WORD, "kindao", "+8491234567"));
        for (var letter : first) {
            if (letter.to().startsWith("kindao")) {
                secrets.add(letter.word("#leaders."));
                secrets.add(letter.word("/opt-out/"));
            }
        }
        assertThat(found(secrets, "data/log", "data/derby/cchc")).isEmpty();
        secrets.subList(0, 4).clear();
        assertThat(found(secrets, "data/derby/contacts")).isEmpty();
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
    void the_api_document_leaves_nothing_open() {
        assertThat(new ApiVisit(server, statistician).description().gaps())
                .filteredOn(gap -> gap.contains("invitations"))
                .isEmpty();
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        return server.send(
                HttpRequest.newBuilder(server.uri(path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .header("Authorization", statistician.authorization()));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
