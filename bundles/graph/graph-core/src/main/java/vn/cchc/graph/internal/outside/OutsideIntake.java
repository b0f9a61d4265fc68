package vn.cchc.graph.internal.outside;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;

/**
 * Where people add and remove graphs of others, written into the audit trail. Apart from the graphs
 * themselves, which answer also while the database of the trail does not.
 */
@Component(service = OutsideIntake.class)
public final class OutsideIntake {
    private final OutsideGraphs graphs;
    private final Audit audit;

    @Activate
    public OutsideIntake(@Reference OutsideGraphs graphs, @Reference Audit audit) {
        this.graphs = graphs;
        this.audit = audit;
    }

    /** As {@link OutsideGraphs#add}. */
    public List<OutsideEntry> add(String graph, List<Offered> files, boolean replace, String who) {
        return graphs.add(
                graph, files, replace, who, added -> added.forEach(entry -> record(entry, who)));
    }

    private void record(OutsideEntry entry, String who) {
        String what = entry.name() + " " + entry.content().brief();
        audit.record(who, "graph.add", entry.graph(), what);
    }

    /** As {@link OutsideGraphs#remove}. */
    public void remove(String graph, String who) {
        graphs.remove(graph, () -> audit.record(who, "graph.remove", graph, "removed"));
    }
}
