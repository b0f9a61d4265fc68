package vn.cchc.archive.internal.integrity.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.ops.Exchange;
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
                    System.out.println(WatchedJob.result(job, System.out));
                    return null;
                });
    }
}
