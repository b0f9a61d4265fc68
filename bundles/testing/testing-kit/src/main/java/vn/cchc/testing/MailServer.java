package vn.cchc.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A real server of SMTP and IMAP on the loopback (GreenMail), with a mailbox for whatever comes. It
 * can be told to refuse. A test that starts one brings the library.
 */
public final class MailServer implements AutoCloseable {
    private final GreenMail server;
    private final SmtpDoor door;

    /** A letter as somebody reads it. */
    public record Read(String to, String subject, String text, MimeMessage message) {
        /** The values of a header, joined. */
        public String header(String name) {
            try {
                return String.valueOf(message.getHeader(name, ", "));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What stands in the text behind this and before the next blank. */
        public String word(String before) {
            int at = text.indexOf(before);
            if (at < 0) {
                throw new AssertionError("No " + before + " in: " + text);
            }
            return text.substring(at + before.length()).split("\\s", 2)[0];
        }
    }

    private MailServer(GreenMail server, SmtpDoor door) {
        this.server = server;
        this.door = door;
    }

    /** One person may sign in. */
    public static MailServer start(String address, String password) {
        var server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        server.withConfiguration(new GreenMailConfiguration().withUser(address, address, password));
        server.start();
        try {
            return new MailServer(server, new SmtpDoor(server.getSmtp().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int smtpPort() {
        return door.port();
    }

    /** With a certificate that nobody vouches for. */
    public int smtpsPort() {
        return server.getSmtps().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    /**
     * @param answer for example {@code 550 5.1.1 No such user}
     */
    public void refuse(String address, String answer) {
        door.answer("RCPT TO:<" + address + ">", answer);
    }

    /** What is answered to a command that begins with this. */
    public void answer(String command, String answer) {
        door.answer(command, answer);
    }

    /** Refuses nothing any more, and has no letters. */
    public void empty() {
        door.forget();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the connections there are. */
    public void drop() {
        door.drop();
    }

    /** The lines of clients so far. */
    public List<String> said() {
        return door.said();
    }

    /** All letters there are. */
    public List<Read> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    private static Read read(MimeMessage message) {
        try {
            String text =
                    new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Read(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    text.replace("\r\n", "\n"),
                    message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a message into the mailbox of whom may sign in. */
    public void deliver(String address, String message) {
        try {
            var in =
                    new ByteArrayInputStream(
                            message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            server.getUserManager()
                    .getUserByEmail(address)
                    .deliver(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a mail system reports an address it gave up (RFC 3464). */
    public void report(String mailbox, String action, String status, String address) {
        deliver(mailbox, RETURNED.formatted(mailbox, address, address, action, status, address));
    }

    private static final String RETURNED =
            """
            From: MAILER-DAEMON@relay.example.vn
            To: %s
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

            --b1
            Content-Type: text/plain; charset=us-ascii

            This is the mail system. %s could not be reached.

            --b1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example.vn
            Arrival-Date: Fri, 27 Nov 2026 08:00:00 +0700

            Final-Recipient: rfc822; <%s>
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 No such user here
              for %s

            --b1
            Content-Type: text/rfc822-headers

            Subject: =?UTF-8?Q?M=E1=BB=9Di?=

            --b1--
            """;

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.stop();
        }
    }
}
