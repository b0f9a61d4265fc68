package vn.cchc.edition.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.edition.internal.workbook.TemplateKind;

/** Completes the kinds of templates. */
@Service
public final class TemplateCompleter implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(TemplateKind.words()).complete(session, line, candidates);
    }
}
