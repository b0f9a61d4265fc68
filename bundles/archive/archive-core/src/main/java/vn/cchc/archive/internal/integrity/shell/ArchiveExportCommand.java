package vn.cchc.archive.internal.integrity.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Exchange;
import vn.cchc.registry.Registry;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.TypedWords;
import vn.cchc.shell.text.WatchedJob;

/** Writes the archive as plain files that can be read without it. */
@Service
@Command(
        scope = "cchc",
        name = "archive-export",
        description =
                "Exports the archive, or that of one agency, as plain files (OCFL 1.1)"
                        + " / Xuất kho văn bản",
        detailedDescription =
                "FOLDER is new, in data/exchange of the server. It has everything: drafts, deleted"
                        + " documents as tombstones, files in quarantine. The seal it prints stands"
                        + " for all bytes; keep it elsewhere.\n"
                        + "Example: cchc:archive-export --agency province/2026/01 archive-2026")
public final class ArchiveExportCommand implements Action {
    @Reference private Preservation preservation;
    @Reference private Exchange exchange;
    @Reference private Registry registry;
    @Reference private Session session;

    @Argument(name = "folder", description = "A new folder", required = true, multiValued = true)
    private List<String> typed;

    @Option(name = "--agency", description = "Whose documents, for example province/2026/01")
    private String agency;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    var words =
                            TypedWords.of(
                                    typed,
                                    Set.of("--agency"),
                                    Set.of(),
                                    1,
                                    (where, what) -> ArchiveFault.EXPORT_NAME.at(where));
                    var whose =
                            words.option("--agency")
                                    .or(() -> Optional.ofNullable(agency))
                                    .map(this::agency);
                    String folder = words.words().get(0);
                    var job =
                            preservation.export(
                                    new NewFolder(exchange).of(folder),
                                    whose,
                                    (String) session.get("USER"));
                    System.out.println(WatchedJob.result(job, System.out));
                    System.out.println("Written: " + folder);
                    System.out.println(
                            "Keep the seal elsewhere; sha512sum export.json in the folder gives it"
                                    + " again");
                    return null;
                });
    }

    private UnitRef agency(String path) {
        String[] parts = path.split("/", -1);
        try {
            var unit =
                    new UnitRef(
                            new Period(parts[1]), UnitKind.of(parts[0]).orElseThrow(), parts[2]);
            registry.find(unit).orElseThrow();
            return unit;
        } catch (RuntimeException e) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.NO_AGENCY.at("--agency", path));
        }
    }
}
