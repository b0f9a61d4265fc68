package vn.cchc.edition.internal.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;

/**
 * Registers each edition on offer as a service of type {@link Edition} with the properties {@code
 * cchc.index}, {@code cchc.year} and {@code cchc.fingerprint}, so that others notice when it comes,
 * changes or goes.
 */
public final class EditionServices {
    private final BundleContext context;
    private final Map<EditionId, Registered> registered = new HashMap<>();

    private record Registered(Edition edition, ServiceRegistration<Edition> service) {}

    public EditionServices(BundleContext context) {
        this.context = context;
    }

    /**
     * Makes the services what the offers are. An edition that changes is there twice for a moment
     * rather than not at all.
     */
    public synchronized void follow(Offers offers) {
        var wanted = new HashMap<EditionId, Edition>();
        offers.all().forEach(edition -> wanted.put(edition.id(), edition));
        var outdated = new ArrayList<Registered>();
        for (var id : List.copyOf(registered.keySet())) {
            if (registered.get(id).edition() != wanted.get(id)) {
                outdated.add(registered.remove(id));
            }
        }
        wanted.forEach((id, edition) -> registered.computeIfAbsent(id, k -> register(edition)));
        outdated.forEach(old -> old.service().unregister());
    }

    private Registered register(Edition edition) {
        var properties = new Hashtable<String, Object>();
        properties.put("cchc.index", edition.id().index());
        properties.put("cchc.year", edition.id().year());
        properties.put("cchc.fingerprint", edition.fingerprint().sha256());
        return new Registered(edition, context.registerService(Edition.class, edition, properties));
    }
}
