package vn.cchc.graph.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.graph.internal.outside.OutsideIntake;
import vn.cchc.shell.text.Told;

/** Takes a graph of others away. */
@Service
@Command(
        scope = "cchc",
        name = "graph-remove",
        description =
                "Removes a graph of others from the knowledge graph" + " / Gỡ một đồ thị bên ngoài",
        detailedDescription = "Example: cchc:graph-remove https://data.agency.example/health")
public final class GraphRemoveCommand implements Action {
    @Reference private OutsideIntake outside;
    @Reference private Session session;

    @Argument(name = "graph", description = "Name of the graph", required = true)
    @Completion(OutsideGraphCompleter.class)
    private String graph;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    outside.remove(graph, (String) session.get("USER"));
                    System.out.println(graph + " removed; the next build is without it");
                    return null;
                });
    }
}
