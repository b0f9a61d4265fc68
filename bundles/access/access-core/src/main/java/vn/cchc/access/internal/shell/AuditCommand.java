package vn.cchc.access.internal.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Audit;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** Shows the newest acts. */
@Service
@Command(
        scope = "cchc",
        name = "audit",
        description = "Shows who did what, newest first",
        detailedDescription =
                "Times are those of Viet Nam; with --json they are UTC.\n"
                        + "Example: cchc:audit --count 50")
public final class AuditCommand implements Action {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

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
    public Object execute() {
        List<Audit.Entry> entries = audit.newest(Math.max(0, count));
        if (json) {
            System.out.print(JsonText.of(entries.stream().map(ActLine::of).toList()));
            return null;
        }
        var table =
                new TextTable()
                        .number("No.")
                        .text("Time")
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
            TIME.format(entry.at()),
            entry.who(),
            entry.act(),
            entry.subject() + ": " + entry.outcome()
        };
    }
}
