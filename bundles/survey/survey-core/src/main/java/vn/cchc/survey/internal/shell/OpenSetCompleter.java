package vn.cchc.survey.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Completes ids of open answer sets. */
@Service
public final class OpenSetCompleter implements Completer {
    @Reference private AnswerSets sets;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids =
                sets.all().stream()
                        .filter(set -> set.state() == AnswerSet.State.OPEN)
                        .map(AnswerSet::id)
                        .toList();
        return new StringsCompleter(ids).complete(session, line, candidates);
    }
}
