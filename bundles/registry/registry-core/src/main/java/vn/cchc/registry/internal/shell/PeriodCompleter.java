package vn.cchc.registry.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.registry.Registry;

/** Completes the periods the registry knows. */
@Service
public final class PeriodCompleter implements Completer {
    @Reference private Registry registry;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var periods = new StringsCompleter();
        registry.periods().forEach(period -> periods.getStrings().add(period.code()));
        return periods.complete(session, line, candidates);
    }
}
