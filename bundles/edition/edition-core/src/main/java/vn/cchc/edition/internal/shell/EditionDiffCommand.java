package vn.cchc.edition.internal.shell;

import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.Editions;
import vn.cchc.edition.internal.difference.TwoYears;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.Told;

/** Says in words what changed from one year of an index to another. */
@Service
@Command(
        scope = "cchc",
        name = "edition-diff",
        description =
                "Says what changed from one year to another and what may be compared"
                        + " / Nội dung thay đổi giữa hai năm",
        detailedDescription =
                "Criteria that are new, gone, reworded, renumbered or moved; calculation, units and"
                        + " sample; then a verdict for every node of the tree.\n"
                        + "Example: cchc:edition-diff sipas 2022 2024 --lang vi")
public final class EditionDiffCommand implements Action {
    private static final Locale VIETNAMESE = new Locale("vi");

    @Reference private Editions editions;
    @Reference private EditionDifferences differences;

    @Argument(name = "index", description = "Code of the index: sipas", required = true)
    private String index;

    @Argument(index = 1, name = "earlier", description = "Year, four digits", required = true)
    private String earlier;

    @Argument(index = 2, name = "later", description = "Year, four digits", required = true)
    private String later;

    @Option(name = "--lang", description = "vi, en or both (as when left out)")
    @Completion(
            value = StringsCompleter.class,
            values = {"vi", "en", "both"})
    private String language = "both";

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var years = TwoYears.of(editions, index, earlier, later);
                    var text = new DifferenceText(years.difference(differences), languages());
                    System.out.print(json ? text.json() : text.text());
                    return null;
                });
    }

    private List<Locale> languages() {
        return switch (language) {
            case "vi" -> List.of(VIETNAMESE);
            case "en" -> List.of(Locale.ENGLISH);
            case "both" -> List.of(VIETNAMESE, Locale.ENGLISH);
            default ->
                    throw new Refusal(
                            Refusal.Kind.INVALID, InstallFault.NOT_A_LANGUAGE.at("", language));
        };
    }
}
