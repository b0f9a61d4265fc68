package vn.cchc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/**
 * The centre of an operator: SMPP 3.4 over TCP on the loopback. It looks at the password, puts
 * parts together, tells what became of messages, and can be told to refuse, to be busy or to hang
 * up. A test that starts one brings the library.
 */
public final class ShortMessageServer implements AutoCloseable {
    /** A message as a telephone shows it. */
    public record Shown(String from, String to, String text, int parts) {}

    private static final int CONCATENATED = 0;
    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Byte, Character> GSM_EXTENDED =
            Map.of(
                    (byte) 0x14,
                    '^',
                    (byte) 0x28,
                    '{',
                    (byte) 0x29,
                    '}',
                    (byte) 0x2f,
                    '\\',
                    (byte) 0x3c,
                    '[',
                    (byte) 0x3d,
                    '~',
                    (byte) 0x3e,
                    ']',
                    (byte) 0x40,
                    '|',
                    (byte) 0x65,
                    '€',
                    (byte) 0x0a,
                    '\f');

    private final String systemId;
    private final String password;
    private final SMPPServerSessionListener listener;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "short-message-server");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<Shown> shown = new CopyOnWriteArrayList<>();
    private final Map<String, TreeMap<Integer, byte[]>> parts = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, DeliveryReceiptState> fates = new ConcurrentHashMap<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger refusedBinds = new AtomicInteger();
    private final AtomicInteger receipts = new AtomicInteger();
    private final AtomicInteger putOff = new AtomicInteger();
    private volatile boolean closed;

    private ShortMessageServer(String systemId, String password, SMPPServerSessionListener door) {
        this.systemId = systemId;
        this.password = password;
        listener = door;
        listener.setMessageReceiverListener(new Taking());
        threads.execute(this::admit);
    }

    public static ShortMessageServer start(String systemId, String password) {
        return start(systemId, password, freePort());
    }

    public static ShortMessageServer start(String systemId, String password, int port) {
        try {
            return new ShortMessageServer(systemId, password, new SMPPServerSessionListener(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listener of the library does not tell which one it was given. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getPort();
    }

    /** What telephones have shown so far. */
    public List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** Answers messages to this number with a status. */
    public void refuse(String number, int status) {
        refusals.put(number, status);
    }

    /** Takes messages to this number and reports later that they ended so. */
    public void report(String number, String state) {
        fates.put(number, DeliveryReceiptState.getByName(state));
    }

    /** Says so many times that it has too much to do. */
    public void busy(int times) {
        busy.set(times);
    }

    /** Ends so many sessions in place of an answer, with the message in hand. */
    public void hangUp(int times) {
        hangUps.set(times);
    }

    /** Sessions that are bound now. */
    public long bound() {
        return sessions.stream().filter(s -> s.getSessionState().isBound()).count();
    }

    public int refusedBinds() {
        return refusedBinds.get();
    }

    /** Reports that were taken. */
    public int reported() {
        return receipts.get();
    }

    /** How often a report was answered with "later". */
    public int putOff() {
        return putOff.get();
    }

    private void admit() {
        while (!closed) {
            try {
                var session = listener.accept();
                sessions.add(session);
                threads.execute(() -> bind(session));
            } catch (IOException e) {
                // Closed, or nobody came for a while.
                continue;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(5000);
            if (systemId.equals(request.getSystemId()) && password.equals(request.getPassword())) {
                request.accept("centre");
            } else {
                refusedBinds.incrementAndGet();
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException e) {
            session.close();
        }
    }

    private final class Taking implements ServerMessageReceiverListener {
        @Override
        public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
                throws ProcessRequestException {
            String number = "+" + message.getDestAddress();
            if (countedDown(busy)) {
                throw new ProcessRequestException("busy", SMPPConstant.STAT_ESME_RTHROTTLED);
            }
            if (countedDown(hangUps)) {
                session.close();
                throw new ProcessRequestException("gone", SMPPConstant.STAT_ESME_RSYSERR);
            }
            if (refusals.containsKey(number)) {
                throw new ProcessRequestException("refused", refusals.get(number));
            }
            take(message, number);
            String id = Integer.toString(ids.incrementAndGet());
            report(message, number, id, session);
            return new SubmitSmResult(messageId(id), new OptionalParameter[0]);
        }

        @Override
        public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public QuerySmResult onAcceptQuerySm(QuerySm m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptReplaceSm(ReplaceSm m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptCancelSm(CancelSm m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptCancelBroadcastSm(CancelBroadcastSm m, SMPPServerSession s)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
                QueryBroadcastSm m, SMPPServerSession s) throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm m, Session s) throws ProcessRequestException {
            throw unknown();
        }

        private ProcessRequestException unknown() {
            return new ProcessRequestException("unknown", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }

    private static boolean countedDown(AtomicInteger left) {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    private static MessageId messageId(String id) {
        try {
            return new MessageId(id);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(SubmitSm message, String number) {
        var payload = message.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] octets = payload == null ? message.getShortMessage() : payload.getValue();
        if (!SubmitSm.isUdhi(message.getEsmClass())) {
            show(message, number, octets, 1);
            return;
        }
        int header = octets[0] + 1;
        if (octets.length > 140 && message.getDataCoding() != 0 || octets.length > 160) {
            throw new IllegalStateException("A part of " + octets.length + " octets");
        }
        if (octets[1] != CONCATENATED) {
            throw new IllegalStateException("A header of kind " + octets[1]);
        }
        var together = parts.computeIfAbsent(number + " " + octets[3], key -> new TreeMap<>());
        together.put((int) octets[5], Arrays.copyOfRange(octets, header, octets.length));
        if (together.size() == octets[4]) {
            parts.remove(number + " " + octets[3]);
            show(message, number, joined(together.values()), octets[4]);
        }
    }

    private static byte[] joined(Iterable<byte[]> pieces) {
        var all = new ArrayList<Byte>();
        for (byte[] piece : pieces) {
            for (byte octet : piece) {
                all.add(octet);
            }
        }
        var joined = new byte[all.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = all.get(i);
        }
        return joined;
    }

    private void show(SubmitSm message, String number, byte[] octets, int count) {
        String text =
                message.getDataCoding() == 8
                        ? new String(octets, StandardCharsets.UTF_16BE)
                        : gsm(octets);
        shown.add(new Shown(message.getSourceAddr(), number, text, count));
    }

    private static String gsm(byte[] octets) {
        var text = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            boolean escaped = octets[i] == 0x1b;
            text.append(escaped ? GSM_EXTENDED.get(octets[++i]) : GSM.charAt(octets[i]));
        }
        return text.toString();
    }

    private void report(SubmitSm message, String number, String id, SMPPServerSession session) {
        var fate = Optional.ofNullable(fates.get(number));
        if (fate.isPresent() && message.getRegisteredDelivery() != 0) {
            threads.execute(() -> report(message, id, fate.get(), session));
        }
    }

    /** Told again until it is taken, as centres do. */
    private void report(
            SubmitSm message, String id, DeliveryReceiptState fate, SMPPServerSession session) {
        var now = new Date();
        var receipt = new DeliveryReceipt(id, 1, 0, now, now, fate, "001", "");
        Eventually.soon()
                .isTrue(() -> told(message, receipt, session), () -> "Nobody takes a report");
        receipts.incrementAndGet();
    }

    private boolean told(SubmitSm of, DeliveryReceipt receipt, SMPPServerSession session) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    of.getDestAddress(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    of.getSourceAddr(),
                    new ESMClass(
                            MessageMode.DEFAULT,
                            MessageType.SMSC_DEL_RECEIPT,
                            GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    GeneralDataCoding.DEFAULT,
                    receipt.toString().getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (NegativeResponseException e) {
            putOff.incrementAndGet();
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the sessions there are. */
    public void drop() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    @Override
    public void close() {
        closed = true;
        drop();
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
