package vn.cchc.archive.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.bulk.BulkImports;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Keeps the documents of a list, all or none. */
@Service
@Command(
        scope = "cchc",
        name = "archive-import",
        description =
                "Keeps the documents of a list as drafts, all or none"
                        + " / Lưu các văn bản trong danh sách ở dạng dự thảo",
        detailedDescription =
                "Options come before the other words.\n"
                        + "The list is CSV or XLSX with the columns of"
                        + " /api/archive/imports/template.csv; the files are in a folder or a ZIP"
                        + " file.\n"
                        + "The same list again adds only what is missing.\n"
                        + "Example: cchc:archive-import --check list.csv files.zip\n"
                        + "Example: cchc:archive-import list.xlsx scans")
public final class ArchiveImportCommand implements Action {
    private static final List<String> LISTS = List.of(".csv", ".xlsx");
    private static final List<String> SOURCES = List.of(".zip", "/");

    @Reference private BulkImports imports;
    @Reference private Exchange exchange;
    @Reference private Access access;
    @Reference private Session session;

    @Argument(index = 0, name = "list", description = "CSV or XLSX", required = true)
    private String list;

    @Argument(index = 1, name = "files", description = "Folder or ZIP file", required = true)
    private String files;

    @Option(name = "--check", description = "Examine only")
    private boolean check;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STAFF_WORD),
                () -> {
                    Path rows = exchange.toRead(list, LISTS);
                    Path source = exchange.toRead(files, SOURCES);
                    var who = access.find((String) session.get("USER")).orElseThrow();
                    var job =
                            imports.start(Files.newInputStream(rows), source, check, who, () -> {});
                    System.out.println(WatchedJob.result(job, System.out));
                    return null;
                });
    }
}
