package vn.cchc.survey.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.shell.text.JsonText;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.rest.AnswerSetRecord;

/** Lists answer sets, newest first. */
@Service
@Command(
        scope = "cchc",
        name = "answers",
        description = "Lists answer sets, newest first" + " / Danh sách tập phiếu",
        detailedDescription = "Example: cchc:answers --json")
public final class AnswersCommand implements Action {
    @Reference private AnswerSets sets;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() {
        System.out.print(
                json
                        ? JsonText.of(sets.all().stream().map(AnswerSetRecord::of).toList())
                        : AnswersText.list(sets.all()));
        return null;
    }
}
