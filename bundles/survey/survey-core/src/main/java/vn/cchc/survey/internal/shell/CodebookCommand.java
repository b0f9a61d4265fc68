package vn.cchc.survey.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.rest.ColumnRecord;

/** Shows what the columns of an answer file mean. */
@Service
@Command(
        scope = "cchc",
        name = "codebook",
        description =
                "Shows what the columns of an answer file mean" + " / Các cột và mã của tệp phiếu",
        detailedDescription =
                "Options come before the other words.\n" + "Example: cchc:codebook sipas/2024")
public final class CodebookCommand implements Action {
    @Reference private AnswerSets sets;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(EditionCompleter.class)
    private String edition;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var codebook = sets.codebook(Typed.edition(edition));
                    System.out.print(
                            json
                                    ? JsonText.of(codebook.stream().map(ColumnRecord::of).toList())
                                    : AnswersText.codebook(codebook));
                    return null;
                });
    }
}
