package vn.cchc.scoring.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.rest.ScoreSheetRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;

/** Lists score sheets. */
@Service
@Command(
        scope = "cchc",
        name = "score-sheets",
        description = "Lists score sheets, newest first" + " / Danh sách bảng điểm",
        detailedDescription = "Example: cchc:score-sheets --json")
public final class ScoreSheetsCommand implements Action {
    @Reference private ScoreSheets sheets;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    System.out.print(
                            json
                                    ? JsonText.of(ScoreSheetRecord.list(sheets.all()))
                                    : SheetNews.list(sheets.all()));
                    return null;
                });
    }
}
