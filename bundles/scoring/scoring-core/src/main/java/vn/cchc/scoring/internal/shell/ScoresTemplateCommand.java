package vn.cchc.scoring.internal.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.ops.Exchange;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.shell.text.Told;

/** Writes the score sheet to fill in. */
@Service
@Command(
        scope = "cchc",
        name = "scores-template",
        description = "Writes the score sheet to fill in" + " / Ghi bảng điểm mẫu để điền",
        detailedDescription =
                "CSV: a row for each unit and criterion at the stage that counts first; the note says"
                        + " what the value may be.\n"
                        + "A self-score or a second appraisal is one more row.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:scores-template par-province/2024 scores.csv")
public final class ScoresTemplateCommand implements Action {
    @Reference private ScoreSheets sheets;
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(PointsEditionCompleter.class)
    private String edition;

    @Argument(
            index = 1,
            name = "file",
            description = "A new CSV file; index-year-scores.csv without")
    @Completion(SheetFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    var id = AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION_OF_POINTS);
                    byte[] content = sheets.template(id);
                    String name =
                            file == null ? id.index() + "-" + id.year() + "-scores.csv" : file;
                    exchange.write(name, SheetFileCompleter.ENDINGS, content);
                    long rows = new String(content, StandardCharsets.UTF_8).lines().count() - 1;
                    System.out.println(name + ": " + rows + " rows");
                    return null;
                });
    }
}
