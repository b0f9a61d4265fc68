package vn.cchc.access.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Audit;
import vn.cchc.access.Role;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.VietNamTime;

/** Shows the newest acts. */
@Service
@Command(
        scope = "cchc",
        name = "audit",
        description = "Shows who did what, newest first" + " / Ai đã làm gì, mới nhất trước",
        detailedDescription =
                "Times are those of Viet Nam; with --json they are UTC.\n"
                        + "Example: cchc:audit --count 50")
public final class AuditCommand implements Action {
    @Reference private Audit audit;

    @Option(name = "--count", description = "How many entries")
    private int count = 20;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    /** An act as JSON. */
    record ActLine(long number, String at, String who, String act, String subject, String outcome) {
        static ActLine of(Audit.Entry entry) {
            return new ActLine(
                    entry.number(),
                    entry.at().toString(),
                    entry.who(),
                    entry.act(),
                    entry.subject(),
                    entry.outcome());
        }
    }

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(List.of(Role.ADMINISTRATOR_WORD), this::list);
    }

    private Object list() {
        List<Audit.Entry> entries = audit.newest(Math.max(0, count));
        if (json) {
            System.out.print(JsonText.of(entries.stream().map(ActLine::of).toList()));
            return null;
        }
        var table =
                new TextTable()
                        .number("No.")
                        .text("Time (" + VietNamTime.OFFSET + ")")
                        .text("Who")
                        .text("Act")
                        .folded("Subject and outcome");
        entries.forEach(e -> table.row(cells(e)));
        System.out.print(table);
        return null;
    }

    private static String[] cells(Audit.Entry entry) {
        return new String[] {
            Long.toString(entry.number()),
            VietNamTime.second(entry.at()),
            entry.who(),
            entry.act(),
            entry.subject() + ": " + entry.outcome()
        };
    }
}
