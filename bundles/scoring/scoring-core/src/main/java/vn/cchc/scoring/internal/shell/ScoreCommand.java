package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.Scoring;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;
import vn.cchc.survey.AnswerSets;

/** Computes a draft result from a released answer set or a score sheet. */
@Service
@Command(
        scope = "cchc",
        name = "score",
        description =
                "Computes a result from a released answer set or a score sheet"
                        + " / Tính kết quả từ tập phiếu đã chốt hoặc bảng điểm",
        detailedDescription =
                "The result is a draft until another person publishes it.\n"
                        + "Example: cchc:score 4f1c09a2")
public final class ScoreCommand implements Action {
    @Reference private Scoring scoring;
    @Reference private Results results;
    @Reference private AnswerSets answerSets;
    @Reference private ScoreSheets sheets;
    @Reference private Session session;

    @Argument(
            name = "input",
            description = "Id of a released answer set or of a score sheet, or the beginning of it",
            required = true)
    @Completion(ToScoreCompleter.class)
    private String input;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    String id = Meant.toScore(input, answerSets, sheets);
                    String who = (String) session.get("USER");
                    var job =
                            sheets.find(id).isPresent()
                                    ? scoring.scoreSheet(id, who)
                                    : scoring.score(id, who);
                    String result = WatchedJob.result(job, System.out);
                    results.find(result).map(ResultNews::drafted).ifPresent(System.out::print);
                    return null;
                });
    }
}
