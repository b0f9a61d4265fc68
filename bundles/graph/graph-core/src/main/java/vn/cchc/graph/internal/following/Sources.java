package vn.cchc.graph.internal.following;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.GraphSource;

/** The rooms that tell something, by name. */
public final class Sources {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final Map<String, GraphSource> byName = new ConcurrentHashMap<>();

    public void add(GraphSource source) {
        byName.put(source.name(), source);
    }

    public void remove(GraphSource source) {
        byName.remove(source.name(), source);
    }

    Map<String, GraphSource> all() {
        return new TreeMap<>(byName);
    }

    Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** What each source says its revision is; a source that cannot say is left out until it can. */
    Map<String, String> revisions() {
        var revisions = new LinkedHashMap<String, String>();
        all().forEach(
                        (name, source) -> {
                            try {
                                revisions.put(name, source.revision());
                            } catch (RuntimeException e) {
                                LOG.debug("The source {} cannot tell its revision now", name, e);
                            }
                        });
        return revisions;
    }
}
