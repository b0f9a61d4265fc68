package vn.cchc.archive.internal.quarantine.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.quarantine.Quarantine;
import vn.cchc.archive.internal.quarantine.Quarantine.Held;
import vn.cchc.archive.internal.quarantine.Quarantine.Scanned;
import vn.cchc.ops.Jobs;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.VietNamTime;
import vn.cchc.shell.text.WatchedJob;

/** Lists what a virus was found in. */
@Service
@Command(
        scope = "cchc",
        name = "archive-quarantine",
        description =
                "Lists versions in which a virus was found, and has them scanned again with --scan"
                        + " / Các phiên bản bị cách ly vì mã độc",
        detailedDescription =
                "Nobody gets the file of such a version. --scan asks the scanner, with the"
                        + " signatures it has now; nothing is changed. What it finds nothing in any"
                        + " more, a publisher of the agency lets out: cchc:archive-release.\n"
                        + "Example: cchc:archive-quarantine --scan")
public final class ArchiveQuarantineCommand implements Action {
    private static final String NOTHING = "nothing";

    @Reference private Quarantine quarantine;
    @Reference private Jobs jobs;
    @Reference private Access access;
    @Reference private Session session;

    @Option(name = "--scan", description = "Has the scanner look again")
    private boolean scan;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.PUBLISHER_WORD, Role.STAFF_WORD), this::tell);
    }

    private Object tell() throws InterruptedException {
        var held = quarantine.all(person());
        var table = new TextTable().text("Version").text("Agency").text("Handed in").text("By", 12);
        if (scan) {
            table.text("Found now", 24);
        }
        table.folded("File");
        if (scan) {
            scanned(held).forEach(each -> row(table, each.held(), each.found().orElse(NOTHING)));
        } else {
            held.forEach(each -> row(table, each, ""));
        }
        System.out.print(table);
        System.out.println(held.size() + " versions in quarantine");
        return null;
    }

    private List<Scanned> scanned(List<Held> held) throws InterruptedException {
        var seen = new AtomicReference<>(List.<Scanned>of());
        var job =
                jobs.start(
                        "archive.scan",
                        "quarantine",
                        (String) session.get("USER"),
                        progress -> {
                            seen.set(quarantine.scan(held, progress));
                            return held.size() + " versions";
                        });
        WatchedJob.result(job, System.out);
        return seen.get();
    }

    private void row(TextTable table, Held held, String found) {
        var version = held.holder().version();
        String path = held.holder().path();
        String agency = held.agency().path();
        String day = VietNamTime.day(version.uploadedAt());
        if (scan) {
            table.row(path, agency, day, version.uploadedBy(), found, version.fileName());
        } else {
            table.row(path, agency, day, version.uploadedBy(), version.fileName());
        }
    }

    private Optional<Person> person() {
        return Optional.ofNullable((String) session.get("USER")).flatMap(access::find);
    }
}
