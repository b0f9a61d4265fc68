package vn.cchc.delivery.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.internal.Settings;
import vn.cchc.testing.MailServer;

/** Against a real server over TCP. */
class SmtpRelayTest {
    private static final String US = "survey@cchc.example.vn";
    private static final Delivery ACCEPTED = new Delivery.Accepted();

    private static MailServer server;
    @TempDir private Path folder;
    private SmtpRelay relay;

    @BeforeAll
    static void startServer() {
        server = MailServer.start(US, "kín đáo");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void signed_in() throws Exception {
        server.empty();
        relay = relay(Map.of("user", US, "passwordFile", password("kín đáo")));
    }

    private String password(String word) throws Exception {
        return Files.writeString(folder.resolve("password"), word + "\n").toString();
    }

    private SmtpRelay relay(Map<String, Object> given) {
        if (relay != null) {
            relay.stop();
        }
        var all = new HashMap<String, Object>();
        all.put("host", "localhost");
        all.put("port", server.smtpPort());
        all.put("security", "none");
        all.put("from", US);
        all.put("fromName", "Bộ phận khảo sát");
        all.put("answerSeconds", 5);
        all.putAll(given);
        return new SmtpRelay(Settings.of(MailSettings.class, all), name -> null);
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    private static Mail to(String address) {
        return new Mail(
                address,
                "Mời tham gia khảo sát: ý kiến cán bộ, công chức về cải cách hành chính năm 2026",
                "Kính gửi Ông Nguyễn Văn An,\n\nhttps://server/surveys/officials-2026#leaders."
                        + "A".repeat(22)
                        + "\n.\nFrom đây\n",
                "vi",
                Optional.of(URI.create("https://server/invitations/officials-2026/opt-out/x")));
    }

    @Test
    void a_letter_arrives_as_it_was_written() {
        var mail = to("an@example.vn");

        assertThat(relay.send(mail)).isEqualTo(ACCEPTED);

        var letter = server.letters().get(0);
        assertThat(letter.to()).isEqualTo("an@example.vn");
        assertThat(letter.subject()).isEqualTo(mail.subject());
        assertThat(letter.text()).isEqualTo(mail.text().stripTrailing());
        assertThat(letter.header("From")).contains("<" + US + ">", "=?UTF-8?");
        assertThat(letter.header("Content-Language")).isEqualTo("vi");
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("List-Unsubscribe"))
                .isEqualTo("<https://server/invitations/officials-2026/opt-out/x>");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.header("Message-ID")).endsWith("@cchc.example.vn>");
        assertThat(server.said()).noneMatch(line -> line.contains("AAAA") && line.contains(":<"));
    }

    @Test
    void letters_that_follow_each_other_share_a_connection_and_a_lost_one_is_made_again() {
        for (int i = 0; i < 5; i++) {
            assertThat(relay.send(to("a" + i + "@example.vn"))).isEqualTo(ACCEPTED);
        }
        assertThat(server.said()).filteredOn(line -> line.startsWith("EHLO")).hasSize(1);

        server.drop();

        assertThat(relay.send(to("b@example.vn"))).isEqualTo(ACCEPTED);
        assertThat(server.letters()).hasSize(6);
    }

    @Test
    void an_address_that_is_not_there_is_refused_for_good_and_the_next_one_is_not() {
        server.refuse("gone@example.vn", "550 5.1.1 No such user: gone@example.vn");
        server.refuse("full@example.vn", "552 5.2.2 Mailbox full");
        server.refuse("old@example.vn", "550 No such user");

        assertThat(relay.send(to("gone@example.vn")))
                .isEqualTo(new Delivery.Refused(Reason.NO_SUCH_ADDRESS, "550 5.1.1"));
        assertThat(relay.send(to("full@example.vn")))
                .isEqualTo(new Delivery.Refused(Reason.TAKES_NOTHING, "552 5.2.2"));
        assertThat(relay.send(to("old@example.vn")))
                .isEqualTo(new Delivery.Refused(Reason.NO_SUCH_ADDRESS, "550"));
        assertThat(relay.send(to("an@example.vn"))).isEqualTo(ACCEPTED);
    }

    @Test
    void what_may_work_later_is_not_refused() {
        server.refuse("grey@example.vn", "450 4.2.0 Greylisted, try again");
        server.refuse("far@example.vn", "554 5.7.1 Relay access denied");

        assertThat(relay.send(to("grey@example.vn")))
                .isEqualTo(new NotNow(Trouble.THIS_ADDRESS, "450 4.2.0"));
        assertThat(relay.send(to("far@example.vn")))
                .isEqualTo(new NotNow(Trouble.THIS_ADDRESS, "554 5.7.1"));
    }

    @Test
    void a_refused_sender_or_content_is_nobodys_address() {
        server.answer("MAIL FROM", "550 5.7.1 Sender not allowed");
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new NotNow(Trouble.NOT_ADMITTED, "550 5.7.1"));
        server.empty();
        server.answer("DATA", "554 5.7.0 Looks like spam");
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new NotNow(Trouble.NOT_ADMITTED, "554 5.7.0"));
        server.empty();
        server.answer("DATA", "550 5.1.1 No such user after all");
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new Delivery.Refused(Reason.NO_SUCH_ADDRESS, "550 5.1.1"));
        server.empty();
        server.answer("MAIL FROM", "421 4.3.2 Shutting down");
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new NotNow(Trouble.BUSY, "421 4.3.2"));
    }

    @Test
    void nobody_there_or_not_let_in_is_told_so() throws Exception {
        relay = relay(Map.of("port", 1));
        assertThat(relay.send(to("an@example.vn")))
                .isInstanceOfSatisfying(
                        NotNow.class, n -> assertThat(n.trouble()).isEqualTo(Trouble.UNREACHABLE));
        relay = relay(Map.of("user", US, "passwordFile", password("wrong")));
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new NotNow(Trouble.NOT_ADMITTED, "sign-in"));
        relay = relay(Map.of("user", US, "passwordFile", folder.resolve("none").toString()));
        assertThat(relay.send(to("an@example.vn")))
                .isEqualTo(new NotNow(Trouble.NOT_ADMITTED, "no password"));
        assertThat(server.letters()).isEmpty();
    }

    /** A password in clear is worse than no letter. */
    @Test
    void without_the_security_that_was_asked_for_no_password_is_said() throws Exception {
        relay = relay(Map.of("security", "starttls", "user", US, "passwordFile", password("x")));
        assertThat(relay.send(to("an@example.vn")))
                .isInstanceOfSatisfying(
                        NotNow.class, n -> assertThat(n.trouble()).isEqualTo(Trouble.UNREACHABLE));
        assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH"));
        // Nobody vouches for its certificate.
        relay =
                relay(
                        Map.of(
                                "security",
                                "tls",
                                "port",
                                server.smtpsPort(),
                                "user",
                                US,
                                "passwordFile",
                                password("kín đáo")));
        assertThat(relay.send(to("an@example.vn")))
                .isInstanceOfSatisfying(
                        NotNow.class, n -> assertThat(n.trouble()).isEqualTo(Trouble.UNREACHABLE));
        assertThat(server.letters()).isEmpty();
    }

    /** As in a container, where the loader of a thread may have a mail library of its own. */
    @Test
    void the_loader_of_the_thread_does_not_matter() throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var jars =
                Stream.of(SMTPTransport.class, Session.class, DataHandler.class)
                        .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
                        .toArray(URL[]::new);
        try (var others = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(others);
            relay = relay(Map.of());
            assertThat(relay.send(to("an@example.vn"))).isEqualTo(ACCEPTED);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void settings_that_are_none_are_refused_when_they_come() {
        for (var wrong :
                new Map[] {
                    Map.of("host", ""),
                    Map.of("from", "nobody"),
                    Map.of("from", "a@example.vn\r\nBcc: b@example.vn"),
                    Map.of("fromName", "a\r\nBcc: b@example.vn"),
                    Map.of("security", "some"),
                    Map.of("answerSeconds", 0)
                }) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> refusedWith(wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @SuppressWarnings("unchecked")
    private void refusedWith(Map<?, ?> wrong) {
        relay((Map<String, Object>) wrong);
    }
}
