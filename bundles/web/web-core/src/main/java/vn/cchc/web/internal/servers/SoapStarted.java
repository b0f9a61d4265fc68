package vn.cchc.web.internal.servers;

import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Notes that a message was understood and its operation is about to be called. */
final class SoapStarted extends AbstractPhaseInterceptor<Message> {
    static final String KEY = SoapStarted.class.getName();

    SoapStarted() {
        super(Phase.INVOKE);
        addBefore("org.apache.cxf.interceptor.ServiceInvokerInterceptor");
    }

    @Override
    public void handleMessage(Message message) {
        message.put(KEY, Boolean.TRUE);
    }
}
