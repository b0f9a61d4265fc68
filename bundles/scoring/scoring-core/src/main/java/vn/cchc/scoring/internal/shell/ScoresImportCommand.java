package vn.cchc.scoring.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.ops.Exchange;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.shell.text.Told;

/** Imports a score sheet, all its scores or none. */
@Service
@Command(
        scope = "cchc",
        name = "scores-import",
        description =
                "Imports a score sheet, all its scores or none"
                        + " / Nhập bảng điểm, toàn bộ hoặc không",
        detailedDescription =
                "CSV with the columns of cchc:scores-template. Every problem is listed.\n"
                        + "An imported sheet never changes; a correction is another sheet.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:scores-import par-province/2024 scores.csv")
public final class ScoresImportCommand implements Action {
    @Reference private ScoreSheets sheets;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(PointsEditionCompleter.class)
    private String edition;

    @Argument(index = 1, name = "file", description = "CSV", required = true)
    @Completion(SheetFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    var id = AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION_OF_POINTS);
                    Path path = exchange.toRead(file, SheetFileCompleter.ENDINGS);
                    try (var csv = Files.newInputStream(path)) {
                        var sheet =
                                sheets.importSheet(
                                        id,
                                        path.getFileName().toString(),
                                        csv,
                                        (String) session.get("USER"));
                        System.out.print(SheetNews.imported(sheet));
                    }
                    return null;
                });
    }
}
