package vn.cchc.survey.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.shell.text.Told;
import vn.cchc.survey.AnswerSets;

/** Freezes an answer set, so that it can be scored. */
@Service
@Command(
        scope = "cchc",
        name = "answers-release",
        description =
                "Freezes an answer set, so that it can be scored" + " / Chốt tập phiếu để tính",
        detailedDescription =
                "A released set never changes.\n" + "Example: cchc:answers-release 4f1c09a2")
public final class AnswersReleaseCommand implements Action {
    @Reference private AnswerSets sets;
    @Reference private Session session;

    @Argument(
            name = "set",
            description = "Id of an open answer set, or the beginning of it",
            required = true)
    @Completion(OpenSetCompleter.class)
    private String set;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    String id = Typed.wholeId(set, sets);
                    var released = sets.release(id, (String) session.get("USER"));
                    System.out.print(AnswersText.released(released));
                    return null;
                });
    }
}
