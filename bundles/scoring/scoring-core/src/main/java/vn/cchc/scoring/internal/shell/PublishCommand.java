package vn.cchc.scoring.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.scoring.Results;
import vn.cchc.shell.text.Told;

/** Publishes a draft that somebody else computed. */
@Service
@Command(
        scope = "cchc",
        name = "publish",
        description = "Publishes a result that somebody else computed",
        detailedDescription =
                "Needs the role publisher. A published result can never change.\n"
                        + "Example: cchc:publish 9d2e44b0")
public final class PublishCommand implements Action {
    @Reference private Results results;
    @Reference private Session session;

    @Argument(
            name = "result-id",
            description = "Id of the draft, or the beginning of it",
            required = true)
    @Completion(DraftCompleter.class)
    private String result;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    String id = Meant.result(result, results);
                    var published = results.publish(id, (String) session.get("USER"));
                    System.out.print(ResultNews.published(published));
                    return null;
                });
    }
}
