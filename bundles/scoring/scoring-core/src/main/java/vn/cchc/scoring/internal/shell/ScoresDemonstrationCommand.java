package vn.cchc.scoring.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.shell.text.Told;

/** Makes up a score sheet like a real one. */
@Service
@Command(
        scope = "cchc",
        name = "scores-demonstration",
        description = "Makes up a score sheet like a real one" + " / Tạo bảng điểm minh họa",
        detailedDescription =
                "Options come before the other words.\n"
                        + "The same seed gives the same scores. The sheet is marked as made up.\n"
                        + "Example: cchc:scores-demonstration --seed 7 par-province/2024")
public final class ScoresDemonstrationCommand implements Action {
    @Reference private ScoreSheets sheets;
    @Reference private Session session;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(PointsEditionCompleter.class)
    private String edition;

    @Option(name = "--seed", description = "Whole number that decides all scores; 1 without it")
    private long seed = 1;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    var id = AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION_OF_POINTS);
                    var sheet = sheets.demonstrate(id, seed, (String) session.get("USER"));
                    System.out.print(SheetNews.imported(sheet));
                    return null;
                });
    }
}
