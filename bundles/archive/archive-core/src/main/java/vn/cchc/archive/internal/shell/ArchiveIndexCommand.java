package vn.cchc.archive.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.ops.Jobs;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Makes the index of documents anew. */
@Service
@Command(
        scope = "cchc",
        name = "archive-index",
        description =
                "Makes the index of documents anew, from the documents"
                        + " / Tạo lại chỉ mục văn bản",
        detailedDescription =
                "The index keeps up by itself and a damaged one is made anew; searches find the old"
                        + " one until this ends.\n"
                        + "Example: cchc:archive-index")
public final class ArchiveIndexCommand implements Action {
    @Reference private DocumentIndex index;
    @Reference private Jobs jobs;
    @Reference private Session session;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(List.of(Role.ADMINISTRATOR_WORD), this::rebuild);
    }

    private Object rebuild() throws InterruptedException {
        var job =
                jobs.start(
                        "archive.index",
                        "all documents",
                        (String) session.get("USER"),
                        progress -> {
                            index.rebuild(progress);
                            return index.size() + " documents";
                        });
        System.out.println("Indexed: " + WatchedJob.result(job, System.out));
        return null;
    }
}
