package vn.cchc.figures.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.figures.Indicators;

/** Codes of indicators. */
@Service
public final class IndicatorCompleter implements Completer {
    @Reference private Indicators indicators;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var codes = new StringsCompleter();
        indicators.all().forEach(indicator -> codes.getStrings().add(indicator.code()));
        return codes.complete(session, line, candidates);
    }
}
