package vn.cchc.scoring.internal.shell;

import java.time.Duration;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.ops.Job;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Scoring;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Computes a draft result from a released answer set. */
@Service
@Command(
        scope = "cchc",
        name = "score",
        description = "Computes a result from a released answer set",
        detailedDescription =
                "The result is a draft until another person publishes it.\n"
                        + "Example: cchc:score 4f1c09a2")
public final class ScoreCommand implements Action {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

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
        return Told.orProblems(
                () -> {
                    var ids = answerSets.all().stream().map(AnswerSet::id).toList();
                    String id = ShortIds.whole(answerSet, ids, "answer set", "cchc:answers");
                    var job = scoring.score(id, (String) session.get("USER"));
                    watch(job);
                    results.find(job.orRefuse())
                            .ifPresent(draft -> System.out.print(ResultNews.drafted(draft)));
                    return null;
                });
    }

    /** One line that is written over as the work goes on. */
    private static void watch(Job job) throws InterruptedException {
        String told = "";
        boolean ended;
        do {
            ended = job.await(LOOK_EVERY);
            String now = job.step() + " (" + job.done() + " of " + job.total() + ")";
            if (!now.equals(told) && job.total() > 0) {
                System.out.print(
                        "\r" + now + " ".repeat(Math.max(0, told.length() - now.length())));
                System.out.flush();
                told = now;
            }
        } while (!ended);
        System.out.println();
    }
}
