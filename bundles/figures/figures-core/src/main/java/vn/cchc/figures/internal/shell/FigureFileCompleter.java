package vn.cchc.figures.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.ops.Exchange;

/** Files of values or indicators to read. */
@Service
public final class FigureFileCompleter implements Completer {
    static final List<String> ENDINGS = List.of(".csv", ".xlsx");

    @Reference private Exchange exchange;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var files = new StringsCompleter();
        files.getStrings().addAll(exchange.files(ENDINGS));
        return files.complete(session, line, candidates);
    }
}
