package vn.cchc.web.internal.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.WebApplicationException;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.ws.WebFault;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;
import vn.cchc.model.Problem;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.Failures;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.failures.TooLarge;

/**
 * Whatever an endpoint throws becomes a fault whose detail lists the problems; a message that
 * cannot be read becomes one too. Nothing of the program shows.
 *
 * <p>SOAP 1.1 has one text for a fault and takes it in English; the detail has the words of every
 * problem in both languages.
 */
final class SoapFaults extends AbstractPhaseInterceptor<Message> {
    private static final String NAMESPACE = "https://cchc.vn/def/";
    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final int SERVER_ERRORS_FROM = 500;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Failures failures;

    SoapFaults(Failures failures) {
        super(Phase.PRE_LOGICAL);
        this.failures = failures;
    }

    @Override
    public void handleMessage(Message message) {
        Exception thrown = message.getContent(Exception.class);
        if (thrown == null || declared(thrown)) {
            return;
        }
        Failure failure = failure(thrown, message);
        message.setContent(Exception.class, fault(failure));
        failure.headers().forEach((name, value) -> header(message, name, value));
    }

    /** A fault that the WSDL promises is written as the endpoint made it. */
    private static boolean declared(Exception thrown) {
        return thrown.getCause() != null
                && thrown.getCause().getClass().isAnnotationPresent(WebFault.class);
    }

    private Failure failure(Exception thrown, Message message) {
        if (thrown instanceof Fault && beforeTheCall(message) && !knownCause(thrown)) {
            return Failure.of(400, RequestFault.SOAP_MESSAGE.at(""));
        }
        return failures.of(
                thrown,
                "SOAP " + message.getExchange().getEndpoint().getEndpointInfo().getAddress());
    }

    /** True when it was the reading of the message that failed. */
    private static boolean beforeTheCall(Message message) {
        var in = message.getExchange().getInMessage();
        return in == null || in.get(SoapStarted.KEY) == null;
    }

    private static boolean knownCause(Exception thrown) {
        return thrown.getCause() instanceof WebApplicationException
                || thrown.getCause() instanceof TooLarge;
    }

    private static SoapFault fault(Failure failure) {
        var first = failure.problems().get(0);
        String code = failure.status() >= SERVER_ERRORS_FROM ? "Server" : "Client";
        var fault = new SoapFault(first.what() + " " + first.remedy(), new QName(SOAP_11, code));
        fault.setLang(Locale.ENGLISH.getLanguage());
        fault.setDetail(detail(failure.problems()));
        // SOAP 1.1 over HTTP answers every fault with 500; signing in needs the status of HTTP.
        if (failure.status() == 401 || failure.status() == 403) {
            fault.setStatusCode(failure.status());
        }
        return fault;
    }

    private static Element detail(List<Problem> problems) {
        var document = DOMUtils.createDocument();
        Element detail = document.createElement("detail");
        var list = document.createElementNS(NAMESPACE, "problems");
        detail.appendChild(list);
        for (Problem problem : problems) {
            var one = document.createElementNS(NAMESPACE, "problem");
            one.setAttribute("code", problem.code());
            tell(one, problem.in(Locale.ENGLISH));
            for (var locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                var words = document.createElementNS(NAMESPACE, "words");
                words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", locale.getLanguage());
                tell(words, problem.in(locale));
                one.appendChild(words);
            }
            list.appendChild(one);
        }
        return detail;
    }

    private static void tell(Element element, Problem.Words words) {
        element.setAttribute("where", words.where());
        element.setAttribute("what", words.what());
        element.setAttribute("remedy", words.remedy());
    }

    private static void header(Message message, String name, String value) {
        Map<String, List<String>> headers =
                CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
        if (headers == null) {
            headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            message.put(Message.PROTOCOL_HEADERS, headers);
        }
        headers.put(name, new ArrayList<>(List.of(value)));
    }
}
