package vn.cchc.delivery.internal.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import vn.cchc.delivery.internal.Password;

/**
 * The one session with the centre, bound for sending and hearing. It is made when it is needed and
 * not there, no sooner than a while after it could not be.
 */
final class SmppLink {
    private final SmsSettings settings;
    private final Password password;
    private final MessageReceiverListener receipts;
    private SMPPSession session;
    private long notBefore = System.nanoTime();

    SmppLink(SmsSettings settings, Password password, MessageReceiverListener receipts) {
        this.settings = settings;
        this.password = password;
        this.receipts = receipts;
    }

    /** The bound session. */
    synchronized SMPPSession bound() throws IOException {
        if (session != null && session.getSessionState().isBound()) {
            return session;
        }
        if (System.nanoTime() - notBefore < 0) {
            throw new IOException("waiting to connect again");
        }
        close();
        notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.againSeconds());
        session = bind();
        notBefore = System.nanoTime();
        return session;
    }

    private SMPPSession bind() throws IOException {
        var made = new SMPPSession(this::connect);
        made.setTransactionTimer(millis());
        made.setEnquireLinkTimer(settings.enquireSeconds() * 1000);
        made.setMessageReceiverListener(receipts);
        try {
            made.connectAndBind(settings.host(), settings.port(), parameter(), millis());
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    private BindParameter parameter() throws IOException {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                password.read().orElse(""),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null,
                InterfaceVersion.IF_34);
    }

    private int millis() {
        return settings.answerSeconds() * 1000;
    }

    /** The library's own sockets wait for a connection without end, and check no name. */
    private Connection connect(String host, int port) throws IOException {
        var plain = SocketFactory.getDefault().createSocket();
        try {
            plain.connect(new InetSocketAddress(host, port), millis());
            return new SocketConnection(settings.tls() ? secured(plain, host, port) : plain);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(millis());
        socket.startHandshake();
        return socket;
    }

    synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}
