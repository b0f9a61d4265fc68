package vn.cchc.scoring.internal.shell;

import java.io.IOException;
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
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.ResultFault;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.shell.text.Told;

/** Publishes a draft that somebody else computed. */
@Service
@Command(
        scope = "cchc",
        name = "publish",
        description =
                "Publishes a result that somebody else computed"
                        + " / Công bố kết quả do người khác tính",
        detailedDescription =
                "Needs the role publisher. Shows the figures and asks; a published result can never"
                        + " change.\n"
                        + "--yes publishes without asking, for scripts. Options first.\n"
                        + "Example: cchc:publish 9d2e44b0")
public final class PublishCommand implements Action {
    @Reference private Results results;
    @Reference private Registry registry;
    @Reference private Session session;

    @Argument(
            name = "result-id",
            description = "Id of the draft, or the beginning of it",
            required = true)
    @Completion(DraftCompleter.class)
    private String result;

    @Option(name = "--yes", description = "Publish without asking")
    private boolean yes;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.PUBLISHER_WORD),
                () -> {
                    String id = Meant.result(result, results);
                    var draft = results.find(id).orElseThrow();
                    if (!draft.summary().published()) {
                        System.out.print(
                                new ResultText(draft, new UnitNames(registry)).forDecision());
                        confirm(id);
                    }
                    var published = results.publish(id, (String) session.get("USER"));
                    System.out.print(ResultNews.published(published));
                    return null;
                });
    }

    private void confirm(String id) {
        if (!yes && !"yes".equals(answer().strip())) {
            throw new Refusal(Refusal.Kind.CONFLICT, ResultFault.NOT_CONFIRMED.at(id));
        }
    }

    /** Empty when there is nobody to ask. */
    private String answer() {
        try {
            String line = session.readLine("Publish this? It can never change. Type yes: ", null);
            return line == null ? "" : line;
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
