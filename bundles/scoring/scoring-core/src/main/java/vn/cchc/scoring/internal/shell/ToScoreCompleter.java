package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Completes ids of released answer sets and of score sheets. */
@Service
public final class ToScoreCompleter implements Completer {
    @Reference private AnswerSets answerSets;
    @Reference private ScoreSheets sheets;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var ids = new StringsCompleter();
        answerSets.all().stream()
                .filter(set -> set.state() == AnswerSet.State.RELEASED)
                .forEach(set -> ids.getStrings().add(set.id()));
        sheets.all().forEach(sheet -> ids.getStrings().add(sheet.id()));
        return ids.complete(session, line, candidates);
    }
}
