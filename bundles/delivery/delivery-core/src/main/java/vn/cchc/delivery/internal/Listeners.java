package vn.cchc.delivery.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.ReturnedMessages;

/** Everybody who wants to know what came back. */
@Component(service = Listeners.class)
public final class Listeners {
    private final List<ReturnedMessages> all = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ReturnedMessages listener) {
        all.add(listener);
    }

    public void remove(ReturnedMessages listener) {
        all.remove(listener);
    }

    /** Without anybody, news is better left where it is. */
    public boolean nobody() {
        return all.isEmpty();
    }

    /** The first who fails ends it: all are told again later. */
    public void tell(Returned returned) {
        all.forEach(listener -> listener.returned(returned));
    }
}
