package vn.cchc.web.internal.servers;

import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Answers with a file beside the message to those alone who sent their message so: others could not
 * read it. What is said no with comes as one message always.
 */
final class SoapPackages extends AbstractPhaseInterceptor<Message> {

    SoapPackages() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        boolean fault = message.getContent(Exception.class) != null;
        message.put(Message.MTOM_ENABLED, !fault && packed(message));
    }

    private static boolean packed(Message message) {
        var in = message.getExchange().getInMessage();
        return in != null && in.get(SoapRequests.PACKED) != null;
    }
}
