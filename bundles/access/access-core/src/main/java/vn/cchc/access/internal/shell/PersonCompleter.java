package vn.cchc.access.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.access.Access;
import vn.cchc.access.Person;

/** Offers the people there are. */
@Service
public final class PersonCompleter implements Completer {
    @Reference private Access access;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(access.people().stream().map(Person::name).toList())
                .complete(session, line, candidates);
    }
}
