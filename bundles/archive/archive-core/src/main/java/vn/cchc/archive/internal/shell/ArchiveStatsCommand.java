package vn.cchc.archive.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** How much there is, and whether index and readers keep up. */
@Service
@Command(
        scope = "cchc",
        name = "archive-stats",
        description =
                "How many documents there are, and what waits" + " / Số văn bản, và việc còn chờ",
        detailedDescription = "Example: cchc:archive-stats --json")
public final class ArchiveStatsCommand implements Action {
    @Reference private DocumentStore documents;
    @Reference private DocumentIndex index;
    @Reference private ChosenContents contents;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    /**
     * The state of the archive.
     *
     * @param store where contents lie
     * @param indexed revision the index stands for
     */
    record Stats(
            String store,
            List<DocumentStore.Counted> documents,
            long unread,
            long revision,
            long indexed,
            int inIndex) {}

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(
                        Role.ADMINISTRATOR_WORD,
                        Role.STAFF_WORD,
                        Role.PUBLISHER_WORD,
                        Role.STATISTICIAN_WORD),
                this::tell);
    }

    private Object tell() {
        var stats =
                new Stats(
                        contents.kind(),
                        documents.counts(),
                        documents.unread(),
                        documents.revision(),
                        index.revision(),
                        index.size());
        if (json) {
            System.out.print(JsonText.of(stats));
            return null;
        }
        var table =
                new TextTable().text("State").number("Documents").number("Versions").number("MB");
        stats.documents()
                .forEach(
                        line ->
                                table.row(
                                        line.state(),
                                        String.valueOf(line.documents()),
                                        String.valueOf(line.versions()),
                                        String.valueOf(line.megabytes())));
        System.out.print(table);
        System.out.println("Contents:  in the store " + stats.store());
        System.out.println("To read:   " + stats.unread() + " versions");
        System.out.println(
                "Index:     "
                        + stats.inIndex()
                        + " documents, "
                        + (stats.revision() - stats.indexed())
                        + " changes behind");
        return null;
    }
}
