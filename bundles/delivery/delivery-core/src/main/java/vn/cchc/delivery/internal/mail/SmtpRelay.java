package vn.cchc.delivery.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.MailRelay;
import vn.cchc.delivery.internal.Daemon;
import vn.cchc.delivery.internal.Password;

/**
 * Hands mail over by SMTP (RFC 5321). Letters that follow each other share a connection; it is
 * closed when nothing was sent for a while.
 */
@Component(
        service = MailRelay.class,
        // A configuration that is none is found out now, and not by who needs it.
        immediate = true,
        configurationPid = "cchc.delivery.mail",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailSettings.class)
public final class SmtpRelay implements MailRelay {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpRelay.class);
    private static final int IDLE_SECONDS = 20;

    private final MailSettings settings;
    private final Password password;
    private final Envelopes envelopes;
    private final Session session;
    private final Transport transport;
    private final ScheduledExecutorService thread;
    private long lastSent;

    @Activate
    public SmtpRelay(MailSettings settings) {
        this(settings, System::getenv);
    }

    SmtpRelay(MailSettings settings, UnaryOperator<String> environment) {
        if (settings.host().isBlank()) {
            throw new IllegalArgumentException("cchc.delivery.mail names no host");
        }
        this.settings = settings;
        password = new Password(settings.passwordFile(), settings.passwordVariable(), environment);
        try (var loader = new OwnLoader()) {
            envelopes = Envelopes.of(settings);
            session = Session.getInstance(properties(settings));
            transport = session.getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        thread = Daemon.thread("cchc-mail");
        thread.scheduleWithFixedDelay(
                this::closeIdle, IDLE_SECONDS, IDLE_SECONDS, TimeUnit.SECONDS);
        LOG.info("Mail is handed to {}:{}", settings.host(), settings.port());
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        Security.of(settings.security())
                .put(properties, "mail.smtp.", settings.connectSeconds(), settings.answerSeconds());
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.put(
                "mail.smtp.from",
                settings.returnTo().isBlank() ? settings.from() : settings.returnTo());
        // What comes back says that it was not delivered, and not what the letter said.
        properties.put("mail.smtp.dsn.notify", "FAILURE");
        properties.put("mail.smtp.dsn.ret", "HDRS");
        return properties;
    }

    @Override
    public synchronized Delivery send(Mail mail) {
        try (var loader = new OwnLoader()) {
            var message = envelopes.put(mail, session);
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            lastSent = System.nanoTime();
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            close();
            return SmtpAnswer.of(e);
        } catch (IOException e) {
            LOG.warn("{}", e.getMessage());
            return new NotNow(Trouble.NOT_ADMITTED, "no password");
        }
    }

    private void connect() throws MessagingException, IOException {
        if (transport.isConnected()) {
            return;
        }
        boolean named = !settings.user().isBlank();
        String word = named ? password.read().orElse("") : null;
        transport.connect(settings.host(), settings.port(), named ? settings.user() : null, word);
    }

    private synchronized void closeIdle() {
        if (System.nanoTime() - lastSent > TimeUnit.SECONDS.toNanos(IDLE_SECONDS)) {
            close();
        }
    }

    private void close() {
        try (var loader = new OwnLoader()) {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("A connection was closed already");
        }
    }

    @Deactivate
    synchronized void stop() {
        thread.shutdownNow();
        close();
    }
}
