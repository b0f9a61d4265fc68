package vn.cchc.graph.internal.shell;

import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.graph.Graph;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** Shows which build of the graph answers. */
@Service
@Command(
        scope = "cchc",
        name = "graph",
        description =
                "Shows the build of the knowledge graph in use and what it was made from"
                        + " / Bản đồ thị tri thức đang dùng",
        detailedDescription = "Example: cchc:graph --json")
public final class GraphCommand implements Action {
    @Reference private Graph graph;

    /** The build as JSON. */
    record GraphLine(
            boolean ready,
            String content,
            long triples,
            String builtAt,
            Map<String, String> revisions,
            List<String> behind) {
        static GraphLine of(Graph.Status status) {
            return new GraphLine(
                    status.ready(),
                    status.content().sha256(),
                    status.triples(),
                    status.builtAt().toString(),
                    status.revisions(),
                    status.behind().stream().sorted().toList());
        }
    }

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() {
        var status = graph.status();
        if (json) {
            System.out.print(JsonText.of(GraphLine.of(status)));
            return null;
        }
        System.out.println("Ready     " + (status.ready() ? "yes" : "no, being built"));
        System.out.println("Content   " + status.content().brief());
        System.out.println("Triples   " + status.triples());
        System.out.println("Built     " + VietNamTime.minute(status.builtAt()));
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
