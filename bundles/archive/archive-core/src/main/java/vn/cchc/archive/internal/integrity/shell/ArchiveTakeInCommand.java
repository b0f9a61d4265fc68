package vn.cchc.archive.internal.integrity.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Exchange;
import vn.cchc.ops.Job;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Takes an export in. */
@Service
@Command(
        scope = "cchc",
        name = "archive-take-in",
        description =
                "Takes an export of the archive into this server" + " / Nhận bản xuất vào kho",
        detailedDescription =
                "Documents keep their ids, states, people and times. Every byte is checked first;"
                        + " when something is wrong, all of it is listed and nothing is taken."
                        + " Documents that are here already stay as they are, so that it can be run"
                        + " again after it was broken off.\n"
                        + "Example: cchc:archive-take-in archive-2026")
public final class ArchiveTakeInCommand implements Action {
    /** What is found while the export is examined, before any document is taken in. */
    private static final Set<String> BEFORE_THE_FIRST =
            Stream.of(
                            ArchiveFault.NO_AGENCY,
                            ArchiveFault.NO_EXPORT,
                            ArchiveFault.EXPORT_FILE_MISSING,
                            ArchiveFault.EXPORT_FILE_UNKNOWN,
                            ArchiveFault.EXPORT_FILE_CHANGED,
                            ArchiveFault.EXPORT_NO_FILE,
                            ArchiveFault.EXPORT_RECORD,
                            ArchiveFault.OTHER_HERE)
                    .map(ArchiveFault::code)
                    .collect(Collectors.toSet());

    @Reference private Preservation preservation;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(name = "folder", description = "What cchc:archive-export wrote", required = true)
    private String folder;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    var job =
                            preservation.takeIn(
                                    exchange.toRead(folder, List.of("/")),
                                    (String) session.get("USER"));
                    System.out.println(taken(job));
                    return null;
                });
    }

    private static String taken(Job job) throws InterruptedException {
        try {
            return WatchedJob.result(job, System.out);
        } catch (Refusal refusal) {
            if (refusal.problems().stream()
                    .map(Problem::code)
                    .allMatch(BEFORE_THE_FIRST::contains)) {
                System.out.println("Nothing was taken in, because of what follows.");
            }
            throw refusal;
        }
    }
}
