package vn.cchc.delivery.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.Returned.Channel;
import vn.cchc.delivery.ReturnedMessages;
import vn.cchc.delivery.internal.Listeners;
import vn.cchc.delivery.internal.Settings;
import vn.cchc.testing.MailServer;

/** Against a real server of IMAP. */
class ReturnedMailboxTest {
    private static final String BOX = "returned@cchc.example.vn";

    private static MailServer server;
    private final List<Returned> told = new ArrayList<>();
    private final Listeners listeners = new Listeners();

    @BeforeAll
    static void startServer() {
        server = MailServer.start(BOX, "kin-dao");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void empty() {
        server.empty();
    }

    private ReturnedMailbox mailbox(String password) {
        var all = new HashMap<String, Object>();
        all.put("host", "localhost");
        all.put("port", server.imapPort());
        all.put("security", "none");
        all.put("user", BOX);
        return new ReturnedMailbox(
                Settings.of(MailboxSettings.class, all),
                listeners,
                Map.of("CCHC_RETURNED_PASSWORD", password)::get);
    }

    @Test
    void addresses_that_failed_for_good_are_told_and_the_reports_are_gone() throws Exception {
        listeners.add(told::add);
        server.report(BOX, "failed", "5.1.1", "An.Nguyen@example.vn");
        server.report(BOX, "failed", "4.4.7", "binh@example.vn");
        server.report(BOX, "delayed", "4.4.1", "chi@example.vn");
        server.deliver(BOX, "From: chi@example.vn\nTo: " + BOX + "\nSubject: Hỏi\n\nXin hỏi.\n");

        assertThat(mailbox("kin-dao").look()).isEqualTo(3);

        assertThat(told)
                .containsExactlyInAnyOrder(
                        new Returned(Channel.MAIL, "an.nguyen@example.vn", Reason.NO_SUCH_ADDRESS),
                        new Returned(Channel.MAIL, "binh@example.vn", Reason.EXPIRED));
        assertThat(server.letters()).hasSize(1);
        assertThat(mailbox("kin-dao").look()).isZero();
        assertThat(told).hasSize(2);
    }

    @Test
    void news_stays_until_somebody_takes_it() throws Exception {
        server.report(BOX, "failed", "5.1.1", "an@example.vn");
        assertThat(mailbox("kin-dao").look()).isZero();
        ReturnedMessages away =
                returned -> {
                    throw new IllegalStateException("The database is away");
                };
        listeners.add(away);
        assertThatThrownBy(() -> mailbox("kin-dao").look())
                .isInstanceOf(IllegalStateException.class);
        listeners.remove(away);
        listeners.add(told::add);

        assertThat(mailbox("kin-dao").look()).isEqualTo(1);

        assertThat(told).hasSize(1);
    }

    @Test
    void a_wrong_password_is_no_empty_mailbox() {
        listeners.add(told::add);
        assertThatThrownBy(() -> mailbox("falsch").look())
                .isInstanceOf(jakarta.mail.AuthenticationFailedException.class);
    }
}
