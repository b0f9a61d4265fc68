package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.edition.Editions;

/** Completes the editions on offer that are computed from points. */
@Service
public final class PointsEditionCompleter implements Completer {
    @Reference private Editions editions;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids =
                editions.all().stream()
                        .filter(edition -> edition.pointsOfCriteria().isPresent())
                        .map(edition -> edition.id().toString())
                        .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
