package vn.cchc.delivery.internal.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.delivery.internal.Daemon;
import vn.cchc.delivery.internal.Listeners;
import vn.cchc.delivery.internal.Password;

/**
 * Looks into the mailbox that undelivered letters go back to, by IMAP, and tells which addresses
 * failed. A report is deleted after it was told; a server that ends between tells it again.
 */
@Component(
        service = ReturnedMailbox.class,
        immediate = true,
        configurationPid = "cchc.delivery.returned",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailboxSettings.class)
public final class ReturnedMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMailbox.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final MailboxSettings settings;
    private final Listeners listeners;
    private final Password password;
    private final String protocol;
    private final Session session;
    private final ScheduledExecutorService thread = Daemon.thread("cchc-returned-mail");
    private String lastTrouble = "";

    @Activate
    public ReturnedMailbox(MailboxSettings settings, @Reference Listeners listeners) {
        this(settings, listeners, System::getenv);
        thread.scheduleWithFixedDelay(
                this::lookOrSay,
                Math.min(10, settings.everySeconds()),
                settings.everySeconds(),
                TimeUnit.SECONDS);
    }

    ReturnedMailbox(
            MailboxSettings settings, Listeners listeners, UnaryOperator<String> environment) {
        if (settings.host().isBlank() || settings.user().isBlank()) {
            throw new IllegalArgumentException("cchc.delivery.returned names no host or user");
        }
        this.settings = settings;
        this.listeners = listeners;
        password = new Password(settings.passwordFile(), settings.passwordVariable(), environment);
        var security = Security.of(settings.security());
        protocol = security == Security.TLS ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        var properties = new Properties();
        security.put(properties, prefix, settings.connectSeconds(), settings.answerSeconds());
        // Reading alone marks nothing as read.
        properties.put(prefix + "peek", "true");
        try (var loader = new OwnLoader()) {
            session = Session.getInstance(properties);
        }
    }

    /** The same trouble is told once. */
    private void lookOrSay() {
        String trouble = "";
        try {
            look();
        } catch (MessagingException | IOException | RuntimeException e) {
            trouble = e.getClass().getSimpleName();
        }
        if (!trouble.isEmpty() && !trouble.equals(lastTrouble)) {
            LOG.warn("The mailbox of returned mail cannot be read: {}", trouble);
        }
        lastTrouble = trouble;
    }

    /** How many reports were told. */
    int look() throws MessagingException, IOException {
        if (listeners.nobody()) {
            return 0;
        }
        try (var loader = new OwnLoader();
                var store = session.getStore(protocol)) {
            store.connect(
                    settings.host(), settings.port(), settings.user(), password.read().orElse(""));
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            try {
                return look(folder);
            } finally {
                folder.close(true);
            }
        }
    }

    private int look(Folder folder) throws MessagingException, IOException {
        int told = 0;
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unread.length, AT_ONCE); i++) {
            boolean report = tell(unread[i]);
            unread[i].setFlag(report ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            told += report ? 1 : 0;
        }
        return told;
    }

    private boolean tell(Message message) throws MessagingException, IOException {
        if (message.getSize() > MOST_BYTES) {
            return false;
        }
        var report = StatusReport.read(message);
        report.ifPresent(returned -> returned.forEach(listeners::tell));
        return report.isPresent();
    }

    /** Not interrupted: who is told may be in the embedded database, which would shut down. */
    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
