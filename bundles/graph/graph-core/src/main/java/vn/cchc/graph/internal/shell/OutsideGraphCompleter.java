package vn.cchc.graph.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.graph.internal.outside.OutsideGraphs;

/** Completes names of graphs that were added. */
@Service
public final class OutsideGraphCompleter implements Completer {
    @Reference private OutsideGraphs outside;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var names = outside.names();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
