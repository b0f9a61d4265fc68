package vn.cchc.survey.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;
import vn.cchc.survey.AnswerSets;

/** Makes up answers like those of a real survey. */
@Service
@Command(
        scope = "cchc",
        name = "answers-demonstrate",
        description = "Makes up answers like those of a real survey" + " / Tạo phiếu minh họa",
        detailedDescription =
                "Options come before the other words.\n"
                        + "The same seed gives the same forms. The set is marked as made up.\n"
                        + "Example: cchc:answers-demonstrate --seed 7 sipas/2024")
public final class AnswersDemonstrateCommand implements Action {
    @Reference private AnswerSets sets;
    @Reference private Session session;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(EditionCompleter.class)
    private String edition;

    @Option(name = "--seed", description = "Whole number that decides all answers; 1 without it")
    private long seed = 1;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    var job =
                            sets.demonstrate(
                                    Typed.edition(edition), seed, (String) session.get("USER"));
                    String id = WatchedJob.result(job, System.out);
                    sets.find(id).map(AnswersText::imported).ifPresent(System.out::print);
                    return null;
                });
    }
}
