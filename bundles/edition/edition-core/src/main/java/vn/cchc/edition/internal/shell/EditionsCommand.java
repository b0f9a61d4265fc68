package vn.cchc.edition.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.edition.Editions;

/** Lists the editions on offer and the year bundles that were refused. */
@Service
@Command(
        scope = "cchc",
        name = "editions",
        description =
                "Lists the editions on offer and the year bundles that were refused"
                        + " / Các năm đang có và các năm bị từ chối",
        detailedDescription =
                "Each refused bundle is shown with all its problems.\n"
                        + "Example: cchc:editions --json")
public final class EditionsCommand implements Action {
    @Reference private Editions editions;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() {
        System.out.print(json ? EditionText.json(editions) : EditionText.list(editions));
        return null;
    }
}
