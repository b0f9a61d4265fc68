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
import vn.cchc.scoring.Scoring;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;
import vn.cchc.survey.AnswerSets;

/** Computes a draft result from a released answer set. */
@Service
@Command(
        scope = "cchc",
        name = "score",
        description =
                "Computes a result from a released answer set"
                        + " / Tính kết quả từ tập phiếu đã chốt",
        detailedDescription =
                "The result is a draft until another person publishes it.\n"
                        + "Example: cchc:score 4f1c09a2")
public final class ScoreCommand implements Action {
    @Reference private Scoring scoring;
    @Reference private Results results;
    @Reference private AnswerSets answerSets;
    @Reference private Session session;

    @Argument(
            name = "answer-set",
            description = "Id of a released answer set, or the beginning of it",
            required = true)
    @Completion(ReleasedAnswersCompleter.class)
    private String answerSet;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    String set = Meant.answerSet(answerSet, answerSets);
                    var job = scoring.score(set, (String) session.get("USER"));
                    String id = WatchedJob.result(job, System.out);
                    results.find(id).map(ResultNews::drafted).ifPresent(System.out::print);
                    return null;
                });
    }
}
