package vn.cchc.ops.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.ops.Jobs;

/** Lists long work. */
@Service
@Command(
        scope = "cchc",
        name = "jobs",
        description =
                "Lists jobs that wait or run, and the last ones that ended"
                        + " / Công việc dài, mới nhất trước",
        detailedDescription = "Newest first.\nExample: cchc:jobs --json")
public final class JobsCommand implements Action {
    @Reference private Jobs jobs;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() {
        var text = new JobsText(jobs.all());
        System.out.print(json ? text.json() : text.table());
        return null;
    }
}
