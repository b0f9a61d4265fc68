package vn.cchc.delivery.internal.sms;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.delivery.ShortMessageCentre;
import vn.cchc.delivery.internal.Daemon;
import vn.cchc.delivery.internal.Listeners;
import vn.cchc.delivery.internal.Password;

/** Hands short messages over by SMPP 3.4, and keeps the session up to hear of them. */
@Component(
        service = ShortMessageCentre.class,
        immediate = true,
        configurationPid = "cchc.delivery.sms",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SmsSettings.class)
public final class SmppCentre implements ShortMessageCentre {
    private static final Logger LOG = LoggerFactory.getLogger(SmppCentre.class);
    private static final int TRIES = 4;
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final GSMSpecificFeature PLAIN = GSMSpecificFeature.DEFAULT;

    private final SmsSettings settings;
    private final Party sender;
    private final Pace pace;
    private final SmppLink link;
    private final ScheduledExecutorService thread = Daemon.thread("cchc-short-messages");
    private String lastTrouble = "";
    private byte reference;

    @Activate
    public SmppCentre(SmsSettings settings, @Reference Listeners listeners) {
        this(settings, listeners, System::getenv);
    }

    SmppCentre(SmsSettings settings, Listeners listeners, UnaryOperator<String> environment) {
        if (settings.host().isBlank() || settings.systemId().isBlank()) {
            throw new IllegalArgumentException("cchc.delivery.sms names no host or systemId");
        }
        if (!List.of("parts", "payload").contains(settings.longMessages())) {
            throw new IllegalArgumentException("longMessages is parts or payload");
        }
        if (settings.hours() < 1 || settings.hours() > 600) {
            throw new IllegalArgumentException("hours is 1 to 600, not " + settings.hours());
        }
        this.settings = settings;
        sender = Party.of(settings.sender());
        pace = new Pace(settings.perSecond());
        link =
                new SmppLink(
                        settings,
                        new Password(
                                settings.passwordFile(), settings.passwordVariable(), environment),
                        new Receipts(listeners));
        // News of what was sent comes hours later.
        thread.scheduleWithFixedDelay(this::keepUp, 0, settings.againSeconds(), TimeUnit.SECONDS);
        LOG.info("Short messages are handed to {}:{}", settings.host(), settings.port());
    }

    /** The same trouble is told once. */
    private void keepUp() {
        String trouble = "";
        try {
            link.bound();
        } catch (IOException | RuntimeException e) {
            trouble = e.getClass().getSimpleName();
        }
        if (!trouble.isEmpty() && !trouble.equals(lastTrouble)) {
            LOG.warn("No session with the centre of short messages: {}", trouble);
        }
        lastTrouble = trouble;
    }

    @Override
    public synchronized Delivery send(ShortMessage message) {
        var coded = Coded.of(message.text());
        if (settings.longMessages().equals("payload") && !coded.fitsOne()) {
            return submit(message, coded, new byte[0], PLAIN, payload(coded));
        }
        var parts = coded.parts(reference++);
        if (parts.isEmpty()) {
            return submit(message, coded, coded.octets(), PLAIN);
        }
        if (parts.get().size() > settings.parts()) {
            return new Delivery.Refused(Reason.OTHER, "too long");
        }
        return inParts(message, coded, parts.get());
    }

    /** The first that is not taken ends it; a telephone shows nothing before it has them all. */
    private Delivery inParts(ShortMessage message, Coded coded, List<byte[]> parts) {
        Delivery last = new Delivery.Accepted();
        for (byte[] part : parts) {
            last = submit(message, coded, part, GSMSpecificFeature.UDHI);
            if (!(last instanceof Delivery.Accepted)) {
                return last;
            }
        }
        return last;
    }

    private static OptionalParameter payload(Coded coded) {
        return new OptionalParameter.Message_payload(coded.octets());
    }

    /** A centre that has too much to do is given time. */
    private Delivery submit(
            ShortMessage message,
            Coded coded,
            byte[] octets,
            GSMSpecificFeature feature,
            OptionalParameter... beside) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int tries = 1; ; tries++) {
            try {
                pace.await();
                once(message, coded, octets, feature, beside);
                return new Delivery.Accepted();
            } catch (NegativeResponseException e) {
                if (!SmppAnswer.tooQuick(e.getCommandStatus()) || tries == TRIES) {
                    return SmppAnswer.of(e.getCommandStatus());
                }
                pace.slower(pause);
                pause *= 2;
            } catch (IOException
                    | ResponseTimeoutException
                    | PDUException
                    | InvalidResponseException e) {
                return new NotNow(Trouble.UNREACHABLE, e.getClass().getSimpleName());
            }
        }
    }

    private void once(
            ShortMessage message,
            Coded coded,
            byte[] octets,
            GSMSpecificFeature feature,
            OptionalParameter... beside)
            throws IOException,
                    ResponseTimeoutException,
                    PDUException,
                    InvalidResponseException,
                    NegativeResponseException {
        var to = Party.number(message.to());
        link.bound()
                .submitShortMessage(
                        "",
                        sender.type(),
                        sender.plan(),
                        sender.text(),
                        to.type(),
                        to.plan(),
                        to.text(),
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature),
                        (byte) 0,
                        (byte) 0,
                        null,
                        validity(),
                        new RegisteredDelivery(SMSCDeliveryReceipt.FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(coded.alphabet()),
                        (byte) 0,
                        octets,
                        beside);
    }

    /** From now, in the words of SMPP: years, months, days, hours, minutes, seconds. */
    private String validity() {
        return "0000%02d%02d0000000R".formatted(settings.hours() / 24, settings.hours() % 24);
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
        link.close();
    }
}
