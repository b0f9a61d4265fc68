package vn.cchc.survey.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.ops.Exchange;

/** Completes files of questionnaires of the exchange. */
@Service
public final class InstrumentFileCompleter implements Completer {
    static final List<String> ENDINGS = List.of(".xlsx", ".xml", ".json");

    @Reference private Exchange exchange;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(exchange.files(ENDINGS)).complete(session, line, candidates);
    }
}
