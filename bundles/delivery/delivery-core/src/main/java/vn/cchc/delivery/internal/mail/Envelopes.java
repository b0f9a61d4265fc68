package vn.cchc.delivery.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import vn.cchc.delivery.Mail;
import vn.cchc.model.ConfiguredText;

/**
 * Makes what travels of a letter.
 *
 * @param from with the name for people
 */
record Envelopes(InternetAddress from, InternetAddress replyTo) {
    static Envelopes of(MailSettings settings) {
        try {
            var from = address(settings.from());
            if (!settings.fromName().isBlank()) {
                from.setPersonal(
                        line(ConfiguredText.of(settings.fromName())),
                        StandardCharsets.UTF_8.name());
            }
            return new Envelopes(
                    from, settings.replyTo().isBlank() ? from : address(settings.replyTo()));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("from and replyTo are one e-mail address each", e);
        }
    }

    static InternetAddress address(String text) throws MessagingException {
        return new InternetAddress(line(text), true);
    }

    private static String line(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An address and its name are one line");
        }
        return text.strip();
    }

    MimeMessage put(Mail mail, Session session) throws MessagingException {
        var message = new Identified(session, from.getAddress());
        message.setFrom(from);
        if (!replyTo.equals(from)) {
            message.setReplyTo(new InternetAddress[] {replyTo});
        }
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        message.setContentLanguage(new String[] {mail.language()});
        // Nobody's assistant answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.wayOut().isPresent()) {
            wayOut(message, mail.wayOut().get());
        }
        // As bytes: texts as objects would need a handler that the library finds by its own ways.
        var bytes = mail.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        message.setDataHandler(
                new DataHandler(new ByteArrayDataSource(bytes, "text/plain; charset=UTF-8")));
        message.saveChanges();
        return message;
    }

    private static void wayOut(MimeMessage message, URI address) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + address.toASCIIString() + ">");
        if ("https".equals(address.getScheme())) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Its id is random: the library's own would have the time and name of this machine in it. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String from) {
            super(session);
            id = "<" + UUID.randomUUID() + from.substring(from.indexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
