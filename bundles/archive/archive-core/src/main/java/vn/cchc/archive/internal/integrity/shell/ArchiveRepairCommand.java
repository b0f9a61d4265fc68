package vn.cchc.archive.internal.integrity.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.integrity.Mending;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Mends what a verification finds. */
@Service
@Command(
        scope = "cchc",
        name = "archive-repair",
        description =
                "Shows what can be repaired in the archive, and does it with --yes"
                        + " / Sửa kho văn bản",
        detailedDescription =
                "Verifies first. Without --yes nothing is changed. With it, what no document has"
                        + " had for an hour, and files on their way in that nobody waits for, are"
                        + " swept too; nothing else is deleted.\n"
                        + "--from takes copies of lost contents from a folder of data/exchange, for"
                        + " example an export; only bytes whose hash fits.\n"
                        + "Example: cchc:archive-repair --yes --from archive-2026")
public final class ArchiveRepairCommand implements Action {
    @Reference private Preservation preservation;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Option(name = "--from", description = "A folder with copies, for example an export")
    private String from;

    @Option(name = "--yes", description = "Do it")
    private boolean yes;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    String who = (String) session.get("USER");
                    var plan = plan(who);
                    System.out.print(table(plan));
                    if (plan.isEmpty()) {
                        System.out.println("Nothing to repair");
                    } else if (yes) {
                        act(plan, who);
                    } else {
                        System.out.println("Nothing was changed; --yes does it");
                    }
                    if (yes) {
                        System.out.println(WatchedJob.result(preservation.sweep(who), System.out));
                    }
                    return null;
                });
    }

    private List<Mending> plan(String who) throws InterruptedException {
        Optional<Path> copies =
                Optional.ofNullable(from).map(typed -> exchange.toRead(typed, List.of("/")));
        var planned = new AtomicReference<>(List.<Mending>of());
        WatchedJob.result(preservation.plan(copies, who, planned::set), System.out);
        return planned.get();
    }

    private static TextTable table(List<Mending> plan) {
        var table = new TextTable().text("Code").text("Content").folded("What is done");
        for (Mending mending : plan) {
            table.row(
                    mending.finding().fault().code(),
                    mending.finding().content().brief(),
                    mending.words());
        }
        return table;
    }

    private void act(List<Mending> plan, String who) throws Exception {
        var undone = new AtomicReference<>(List.<Mending>of());
        WatchedJob.result(preservation.repair(plan, who, undone::set), System.out);
        if (!undone.get().isEmpty()) {
            System.out.print(table(undone.get()));
            throw new CommandException("not done: " + undone.get().size());
        }
        System.out.println(left(plan));
    }

    /** What a program could not mend is not told as done. */
    private static String left(List<Mending> plan) {
        long lost = plan.stream().filter(Mending.Mark.class::isInstance).count();
        long others = plan.stream().filter(Mending.Leave.class::isInstance).count();
        if (lost > 0) {
            return lost
                    + " contents are still lost; look for copies:"
                    + " cchc:archive-repair --yes --from FOLDER";
        }
        return others > 0
                ? others + " findings are for a person to mend, as it says above"
                : "Done; cchc:archive-verify looks again";
    }
}
