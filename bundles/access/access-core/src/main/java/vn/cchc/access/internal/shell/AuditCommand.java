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
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Audit;

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
    @Reference private Session session;

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
            Told.json(entries.stream().map(ActLine::of).toList(), session.getConsole());
            return null;
        }
        var table = new TextTable("    No.", "Time", "Who", "Act", "Subject and outcome");
        entries.forEach(e -> table.row(cells(e)));
        session.getConsole().print(table.text());
        return null;
    }

    private static String[] cells(Audit.Entry entry) {
        return new String[] {
            String.format(Locale.ROOT, "%7d", entry.number()),
            TIME.format(entry.at()),
            entry.who(),
            entry.act(),
            entry.subject() + ": " + entry.outcome()
        };
    }
}
