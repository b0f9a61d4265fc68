package vn.cchc.graph.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.following.StaffGraph;
import vn.cchc.shell.text.Told;

/** Has the graph made anew. */
@Service
@Command(
        scope = "cchc",
        name = "graph-rebuild",
        description =
                "Makes the knowledge graph anew from what the rooms tell"
                        + " / Dựng lại đồ thị tri thức",
        detailedDescription =
                "The build in use answers until the new one is ready. Example: cchc:graph-rebuild")
public final class GraphRebuildCommand implements Action {
    @Reference private Graph graph;
    @Reference private StaffGraph staffGraph;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    graph.rebuild();
                    staffGraph.graph().rebuild();
                    System.out.println("A new build is being made; see cchc:graph");
                    return null;
                });
    }
}
