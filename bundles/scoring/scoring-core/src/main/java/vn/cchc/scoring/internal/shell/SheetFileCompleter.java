package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.ops.Exchange;

/** Completes CSV files of the exchange. */
@Service
public final class SheetFileCompleter implements Completer {
    static final List<String> ENDINGS = List.of(".csv");

    @Reference private Exchange exchange;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(exchange.files(ENDINGS)).complete(session, line, candidates);
    }
}
