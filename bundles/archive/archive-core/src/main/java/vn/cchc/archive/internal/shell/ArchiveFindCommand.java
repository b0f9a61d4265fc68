package vn.cchc.archive.internal.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.search.Searches;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** Finds documents by their words. */
@Service
@Command(
        scope = "cchc",
        name = "archive-find",
        description = "Finds documents by their words" + " / Tìm văn bản theo từ",
        detailedDescription =
                "With or without diacritics, in clean text and in bad scans; drafts of your agencies"
                        + " too.\n"
                        + "Example: cchc:archive-find --count 20 'do luong su hai long'")
public final class ArchiveFindCommand implements Action {
    @Reference private DocumentIndex index;
    @Reference private Access access;
    @Reference private Session session;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Option(name = "--count", description = "How many, up to 50")
    private int count = 10;

    @Argument(name = "words", description = "What to look for", required = true)
    private String words;

    /** A document as JSON. */
    record FoundLine(String id, String title, String number, int page) {
        static FoundLine of(SearchResult.Hit hit) {
            return new FoundLine(hit.id(), hit.title(), hit.number(), hit.page());
        }
    }

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(this::find);
    }

    private Object find() {
        var asked =
                new Searches.Asked(
                        words, List.of(), List.of(), List.of(), List.of(), List.of(), "", 1, count);
        var found = index.search(new Searches().query(asked, person()));
        List<FoundLine> lines = found.hits().stream().map(FoundLine::of).toList();
        if (json) {
            System.out.print(JsonText.of(lines));
            return null;
        }
        var table = new TextTable().text("Document").text("Number").number("Page").folded("Title");
        lines.forEach(
                line ->
                        table.row(
                                line.id(),
                                line.number(),
                                line.page() == 0 ? "" : String.valueOf(line.page()),
                                line.title()));
        System.out.print(table);
        System.out.println(found.total() + " found");
        found.didYouMean().ifPresent(words -> System.out.println("Did you mean: " + words));
        return null;
    }

    private Optional<Person> person() {
        return Optional.ofNullable((String) session.get("USER")).flatMap(access::find);
    }
}
