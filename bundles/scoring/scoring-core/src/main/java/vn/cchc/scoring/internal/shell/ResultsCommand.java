package vn.cchc.scoring.internal.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.faults.ShellFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.rest.ResultViews;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.Told;

/** Lists results, or shows the national table and the ranking of one. */
@Service
@Command(
        scope = "cchc",
        name = "results",
        description =
                "Lists results, or shows the national table and the ranking of one"
                        + " / Danh sách kết quả, hoặc bảng và xếp hạng",
        detailedDescription =
                "An edition shows its published result, an id shows any result, drafts too.\n"
                        + "Example: cchc:results sipas/2024 --criterion II.A --top 10")
public final class ResultsCommand implements Action {
    @Reference private Results results;
    @Reference private Registry registry;

    @Argument(
            name = "edition or result",
            description = "index/year, or the id of a result or the beginning of it",
            multiValued = true)
    @Completion(ResultCompleter.class)
    private List<String> words = List.of();

    @Option(name = "--criterion", description = "Rank by this node of the tree, for example II.A")
    private String criterion;

    @Option(name = "--top", description = "So many of the best units")
    private int top = 5;

    @Option(name = "--bottom", description = "So many of the last units")
    private int bottom = 5;

    @Option(name = "--all", description = "Every criterion and every unit")
    private boolean all;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var asked =
                            new Question(
                                            Optional.empty(),
                                            Optional.ofNullable(criterion),
                                            top,
                                            bottom,
                                            all,
                                            json)
                                    .and(words);
                    System.out.print(
                            asked.which().isEmpty()
                                    ? list(asked)
                                    : shown(asked, result(asked.which().get())));
                    return null;
                });
    }

    private String list(Question asked) {
        return asked.json()
                ? JsonText.of(ResultViews.list(results.all()))
                : ResultNews.list(results.all());
    }

    private String shown(Question asked, Result result) {
        var selection = new Selection(asked.criterion(), Optional.empty());
        selection.check(result);
        var names = new UnitNames(registry);
        return asked.json()
                ? JsonText.of(ResultViews.figures(result, selection, names))
                : new ResultText(result, names)
                        .text(
                                asked.criterion().orElse(result.root().code()),
                                asked.top(),
                                asked.bottom(),
                                asked.all());
    }

    private Result result(String which) {
        if (which.contains("/")) {
            var edition = AskedEdition.typed(which, AskedFault.NEITHER_EDITION_NOR_RESULT);
            return results.published(edition).orElseThrow(() -> unpublished(edition));
        }
        return results.find(Meant.result(which, results)).orElseThrow();
    }

    private Refusal unpublished(EditionId edition) {
        String drafts =
                results.all().stream()
                        .filter(summary -> summary.edition().equals(edition))
                        .map(summary -> "cchc:results " + ShortIds.shown(summary.id()))
                        .collect(Collectors.joining(", "));
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                drafts.isEmpty()
                        ? ShellFault.UNPUBLISHED.at(edition.toString())
                        : ShellFault.ONLY_DRAFTS.at(edition.toString(), drafts));
    }
}
