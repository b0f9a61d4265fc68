package vn.cchc.web.internal.servers;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.xop.PackageType;

/**
 * What reaches an endpoint: a posted message, or a question for the WSDL. Everything else is
 * answered here, as HTTP answers it: no SOAP client sent it.
 */
final class SoapRequests extends AbstractPhaseInterceptor<Message> {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> CALLING = Set.of("POST");
    private static final Set<String> BOTH = Set.of("GET", "HEAD", "POST");
    private static final Set<String> DESCRIPTIONS = Set.of("wsdl", "xsd");

    /** There when a file may have come beside the message. */
    static final String PACKED = SoapRequests.class.getName() + ".packed";

    private final FailureAnswers answers;

    SoapRequests(FailureAnswers answers) {
        super(Phase.RECEIVE);
        this.answers = answers;
    }

    @Override
    public void handleMessage(Message message) {
        var request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        boolean described = describes(request.getQueryString());
        if (CALLING.contains(request.getMethod())) {
            leaveEncodingToXml(message, request.getContentType());
            if (PackageType.named(request.getContentType())) {
                message.put(PACKED, Boolean.TRUE);
            }
        } else if (!described || !READING.contains(request.getMethod())) {
            refuse(message, request, described ? BOTH : CALLING);
        } else {
            // CXF describes itself to GET alone; the server leaves out the body of HEAD.
            message.put(Message.HTTP_REQUEST_METHOD, "GET");
        }
    }

    private static boolean describes(String query) {
        return query != null
                && Arrays.stream(query.split("&"))
                        .map(parameter -> parameter.split("=", 2)[0])
                        .anyMatch(DESCRIPTIONS::contains);
    }

    /**
     * CXF takes a message that does not declare its charset for ISO-8859-1; RFC 7303 leaves it to
     * the XML declaration, and without one it is UTF-8.
     */
    private static void leaveEncodingToXml(Message message, String contentType) {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).contains("charset")) {
            message.remove(Message.ENCODING);
        }
    }

    private void refuse(Message message, HttpServletRequest request, Set<String> allowed) {
        var response = (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE);
        try {
            answers.send(Failure.wrongMethod(allowed), request, response);
        } catch (IOException e) {
            throw new Fault(e);
        }
        message.getInterceptorChain().abort();
    }
}
