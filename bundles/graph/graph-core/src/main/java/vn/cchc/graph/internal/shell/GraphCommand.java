package vn.cchc.graph.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import vn.cchc.graph.Graph;

/** Shows which build of the graph answers. */
@Service
@Command(
        scope = "cchc",
        name = "graph",
        description = "Shows the build of the knowledge graph in use and what it was made from",
        detailedDescription = "Example: cchc:graph")
public final class GraphCommand implements Action {
    @Reference private Graph graph;

    @Override
    public Object execute() {
        var status = graph.status();
        System.out.println("Ready     " + (status.ready() ? "yes" : "no, being built"));
        System.out.println("Content   " + status.content().brief());
        System.out.println("Triples   " + status.triples());
        System.out.println("Built     " + status.builtAt());
        var table = new ShellTable();
        table.column("Source");
        table.column("Revision");
        table.column("In the build");
        status.revisions()
                .forEach(
                        (source, revision) ->
                                table.addRow()
                                        .addContent(
                                                source,
                                                revision,
                                                status.behind().contains(source)
                                                        ? "behind"
                                                        : "yes"));
        table.print(System.out);
        return null;
    }
}
