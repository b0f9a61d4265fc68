package vn.cchc.web.internal.servers;

import java.nio.charset.StandardCharsets;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Answers in UTF-8, whatever the request was written in: there is Vietnamese in them. */
final class SoapEncoding extends AbstractPhaseInterceptor<Message> {

    SoapEncoding() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }
}
