package vn.cchc.edition.internal.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import vn.cchc.shell.text.TypedWords;

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

    @Argument(
            name = "index earlier later",
            description = "Code of the index and two years; options may follow",
            required = true,
            multiValued = true)
    private List<String> typed = List.of();

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
                    var words = words();
                    var years =
                            TwoYears.of(
                                    editions,
                                    words.words().get(0),
                                    words.words().get(1),
                                    words.words().get(2));
                    var text =
                            new DifferenceText(
                                    years.difference(differences),
                                    languages(words.option("--lang").orElse(language)));
                    System.out.print(json || words.has("--json") ? text.json() : text.text());
                    return null;
                });
    }

    private TypedWords words() {
        return TypedWords.of(
                typed,
                Set.of("--lang"),
                Set.of("--json"),
                3,
                (where, what) -> InstallFault.WORDS.at(where, what.replaceFirst("[.]$", "")));
    }

    private static List<Locale> languages(String language) {
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
