package vn.cchc.archive.internal.integrity.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.contents.LocalContents;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.archive.internal.integrity.Report;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Reads everything that is kept, and compares. */
@Service
@Command(
        scope = "cchc",
        name = "archive-verify",
        description =
                "Reads every byte of the archive and compares store and tables"
                        + " / Kiểm tra toàn vẹn kho văn bản",
        detailedDescription =
                "Every content is read and held against its hash; contents, versions and texts are"
                        + " held against each other. Nothing is changed. Fails when something does"
                        + " not fit.\n"
                        + "Example: cchc:archive-verify, or cchc:archive-verify --json")
public final class ArchiveVerifyCommand implements Action {
    @Reference private Preservation preservation;
    @Reference private ChosenContents contents;
    @Reference private LocalContents folder;
    @Reference private Session session;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    var report = report();
                    var text = new ReportText(report);
                    System.out.print(json ? text.json() : text.table());
                    if (!report.whole()) {
                        if (!json) {
                            System.out.println(new ContentsPlace(contents, folder).words());
                        }
                        throw new CommandException("findings: " + text.count());
                    }
                    return null;
                });
    }

    private Report report() throws InterruptedException {
        var seen = new AtomicReference<Report>();
        var job = preservation.verify((String) session.get("USER"), seen::set);
        try {
            WatchedJob.result(job, json ? nowhere() : System.out);
        } catch (Refusal refusal) {
            if (seen.get() == null) {
                throw refusal;
            }
        }
        return seen.get();
    }

    /** Progress would stand in the way of a program. */
    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
