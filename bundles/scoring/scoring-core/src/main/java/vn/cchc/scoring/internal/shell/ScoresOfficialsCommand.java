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
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.OfficialsPoints;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.faults.OfficialsSurveyFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.shell.text.Told;

/** Shows what officials gave each unit by their answers, or takes it over into a score sheet. */
@Service
@Command(
        scope = "cchc",
        name = "scores-officials",
        description =
                "Points officials give by their answers"
                        + " / Điểm do cán bộ, công chức cho qua phiếu điều tra",
        detailedDescription =
                "Options come before the other words. The campaigns must be released, by invitation,"
                        + " and one for each group of respondents.\n"
                        + "With --into a new sheet is made of an old one, which stays as it is.\n"
                        + "Example: cchc:scores-officials par-province/2024 managers civil-servants"
                        + " associations\n"
                        + "Example: cchc:scores-officials --into 4f1c09a2 par-province/2024 managers"
                        + " civil-servants associations")
public final class ScoresOfficialsCommand implements Action {
    /** Not there on a server without campaigns; the other commands are. */
    @Reference(optional = true)
    private OfficialsPoints officials;

    @Reference private ScoreSheets sheets;
    @Reference private Session session;

    @Option(name = "--into", description = "Score sheet to take the points over into")
    private String into;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(PointsEditionCompleter.class)
    private String edition;

    @Argument(
            index = 1,
            name = "campaigns",
            description = "Ids of released campaigns",
            required = true,
            multiValued = true)
    private List<String> campaigns;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    requireCampaigns();
                    var id = AskedEdition.typed(edition, AskedFault.NOT_AN_EDITION_OF_POINTS);
                    System.out.print(into == null ? table(id) : takenOver());
                    return null;
                });
    }

    private void requireCampaigns() {
        if (officials == null) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE, OfficialsSurveyFault.NO_ROOM.at("cchc-campaign"));
        }
    }

    private String table(EditionId id) {
        return OfficialsText.of(officials.of(id, campaigns));
    }

    private String takenOver() {
        String sheet = Meant.sheet(into, sheets);
        return SheetNews.imported(
                officials.takeOver(sheet, campaigns, (String) session.get("USER")));
    }
}
