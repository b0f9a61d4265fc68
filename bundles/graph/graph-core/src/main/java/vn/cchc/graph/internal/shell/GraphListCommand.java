package vn.cchc.graph.internal.shell;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.graph.internal.outside.OutsideEntry;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.internal.rest.OutsideRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** Lists the graphs that were added. */
@Service
@Command(
        scope = "cchc",
        name = "graph-list",
        description =
                "Lists the graphs of others in the knowledge graph"
                        + " / Các đồ thị bên ngoài đã thêm",
        detailedDescription = "Example: cchc:graph-list --json")
public final class GraphListCommand implements Action {
    @Reference private OutsideGraphs outside;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() {
        if (json) {
            System.out.print(JsonText.of(OutsideRecord.all(outside)));
        } else if (outside.entries().isEmpty()) {
            System.out.println("No graph of others; cchc:graph-add adds one");
        } else {
            System.out.print(table());
        }
        return null;
    }

    private TextTable table() {
        var table =
                new TextTable()
                        .number("Statements")
                        .text("Added")
                        .text("By", 16)
                        .text("State")
                        .folded("Graph and file");
        for (OutsideEntry entry : outside.entries()) {
            table.row(
                    String.format(Locale.ROOT, "%,d", entry.statements()),
                    VietNamTime.minute(entry.addedAt()),
                    entry.addedBy(),
                    outside.isDamaged(entry) ? "damaged, left out" : "whole",
                    entry.graph() + " (" + entry.name() + ")");
        }
        return table;
    }
}
