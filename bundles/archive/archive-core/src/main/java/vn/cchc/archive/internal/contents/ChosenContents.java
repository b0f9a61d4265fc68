package vn.cchc.archive.internal.contents;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Refusal;

/** The store the configuration names, while it is there. */
@Component(service = ChosenContents.class, configurationPid = "vn.cchc.archive")
public final class ChosenContents {
    private final String kind;
    private final Map<String, ContentStore> stores = new ConcurrentHashMap<>();

    @Activate
    public ChosenContents(ArchiveSettings settings) {
        kind = settings.store();
    }

    private ChosenContents(ContentStore only) {
        kind = "";
        stores.put(kind, only);
    }

    public static ChosenContents of(ContentStore only) {
        return new ChosenContents(only);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindStore")
    void bindStore(ContentStore store, Map<String, Object> properties) {
        stores.put(String.valueOf(properties.get(ContentStore.KIND)), store);
    }

    void unbindStore(ContentStore store, Map<String, Object> properties) {
        stores.remove(String.valueOf(properties.get(ContentStore.KIND)), store);
    }

    /**
     * @throws Refusal UNAVAILABLE while it is not there
     */
    public ContentStore store() {
        var chosen = stores.get(kind);
        if (chosen == null) {
            throw unavailable();
        }
        return chosen;
    }

    public String kind() {
        return kind;
    }

    public Refusal unavailable() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, ArchiveFault.STORE.at("store " + kind));
    }
}
