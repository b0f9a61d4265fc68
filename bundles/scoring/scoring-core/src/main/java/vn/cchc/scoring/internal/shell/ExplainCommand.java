package vn.cchc.scoring.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.scoring.Explanations;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.scoring.internal.rest.ExplanationRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.Told;

/** Says why a published figure is what it is. */
@Service
@Command(
        scope = "cchc",
        name = "explain",
        description =
                "Says why a published figure is what it is / Giải thích vì sao có số liệu này",
        detailedDescription =
                "From the figure back to its rule, its answers and the decision it rests on, and what"
                        + " holds it down most against its region.\n"
                        + "Example: cchc:explain sipas/2024 01 II.A")
public final class ExplainCommand implements Action {
    @Reference private Explanations explanations;

    @Argument(name = "edition", description = "index/year", required = true)
    @Completion(ResultCompleter.class)
    private String edition;

    @Argument(
            index = 1,
            name = "unit",
            description = "Code of the province, VN for the nation",
            required = true)
    private String unit;

    @Argument(
            index = 2,
            name = "criterion",
            description = "Code of the criterion, factor or content, or the name of the index",
            required = true)
    private String criterion;

    @Option(name = "--json", description = "As JSON, for programs; before the edition")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var explanation =
                            explanations.of(
                                    AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION),
                                    unit,
                                    criterion);
                    System.out.print(
                            json
                                    ? JsonText.of(ExplanationRecord.of(explanation))
                                    : new ExplanationText(explanation).text());
                    return null;
                });
    }
}
