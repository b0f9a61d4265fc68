package vn.cchc.web.internal.servers;

import java.lang.reflect.Method;
import javax.ws.rs.ForbiddenException;
import javax.ws.rs.NotAuthorizedException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.security.SecurityContext;
import org.apache.cxf.service.invoker.MethodDispatcher;

/** Lets a SOAP call through when {@link RoleRule} allows it. */
final class SoapRoles extends AbstractPhaseInterceptor<Message> {
    private final Class<?> endpoint;

    SoapRoles(Class<?> endpoint) {
        super(Phase.PRE_INVOKE);
        this.endpoint = endpoint;
    }

    @Override
    public void handleMessage(Message message) {
        var rule = RoleRule.of(endpoint, method(message));
        if (rule instanceof RoleRule.Everybody) {
            return;
        }
        var caller = message.get(SecurityContext.class);
        if (caller == null || caller.getUserPrincipal() == null) {
            throw new Fault(new NotAuthorizedException("Basic"));
        }
        if (!(rule instanceof RoleRule.People people) || !people.allows(caller::isUserInRole)) {
            throw new Fault(new ForbiddenException());
        }
    }

    /** The method of the endpoint itself: its interface does not say who may call it. */
    private Method method(Message message) {
        var exchange = message.getExchange();
        var dispatcher =
                (MethodDispatcher) exchange.getService().get(MethodDispatcher.class.getName());
        Method declared = dispatcher.getMethod(exchange.getBindingOperationInfo());
        try {
            return endpoint.getMethod(declared.getName(), declared.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new Fault(new ForbiddenException());
        }
    }
}
