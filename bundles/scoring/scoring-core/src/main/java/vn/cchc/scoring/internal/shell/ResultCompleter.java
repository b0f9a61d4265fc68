package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.scoring.Results;

/** Completes editions that have a published result, and ids of all results. */
@Service
public final class ResultCompleter implements Completer {
    @Reference private Results results;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var words = new StringsCompleter();
        for (var summary : results.all()) {
            words.getStrings().add(summary.id());
            if (summary.published()) {
                words.getStrings().add(summary.edition().toString());
            }
        }
        return words.complete(session, line, candidates);
    }
}
