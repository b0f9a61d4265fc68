package vn.cchc.graph.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.graph.Graph;
import vn.cchc.shell.text.TextTable;

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
        var table = new TextTable().text("Source").text("Revision", 40).text("In the build");
        status.revisions()
                .forEach(
                        (source, revision) ->
                                table.row(
                                        source,
                                        revision,
                                        status.behind().contains(source) ? "behind" : "yes"));
        System.out.print(table);
        return null;
    }
}
