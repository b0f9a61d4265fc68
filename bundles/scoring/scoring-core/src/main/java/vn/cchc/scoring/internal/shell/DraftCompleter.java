package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.scoring.Results;

/** Completes ids of results that are not published. */
@Service
public final class DraftCompleter implements Completer {
    @Reference private Results results;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids = new StringsCompleter();
        results.all().stream()
                .filter(summary -> !summary.published())
                .forEach(summary -> ids.getStrings().add(summary.id()));
        return ids.complete(session, line, candidates);
    }
}
