package vn.cchc.scoring.internal.officials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.ReleasedAnswers;
import vn.cchc.edition.Editions;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.OfficialsPoints;
import vn.cchc.scoring.OfficialsTable;
import vn.cchc.scoring.OfficialsTable.Group;
import vn.cchc.scoring.OfficialsTable.Score;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.internal.faults.OfficialsSurveyFault;
import vn.cchc.scoring.internal.faults.SheetsFault;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.internal.sheets.SurveyedSheet;
import vn.cchc.scoring.officials.GroupAnswers;
import vn.cchc.scoring.officials.OfficialsScore;
import vn.cchc.scoring.officials.OfficialsScorer;
import vn.cchc.scoring.points.PointsScorer;

/** Scores released campaigns with the survey of their edition. */
@Component
public final class CampaignOfficialsPoints implements OfficialsPoints {
    private final ReleasedAnswers released;
    private final ScoreSheets sheets;
    private final Editions editions;
    private final Registry registry;

    @Activate
    public CampaignOfficialsPoints(
            @Reference ReleasedAnswers released,
            @Reference ScoreSheets sheets,
            @Reference Editions editions,
            @Reference Registry registry) {
        this.released = released;
        this.sheets = sheets;
        this.editions = editions;
        this.registry = registry;
    }

    @Override
    public OfficialsTable of(EditionId id, List<String> campaigns) {
        var year = PointsYear.find(id, editions, registry);
        OfficialsSurvey survey = survey(year.methodology(), id);
        List<GroupAnswers> answers =
                new CampaignAnswers(released, year.edition(), survey).read(campaigns);
        List<UnitRef> units = year.assessed().stream().<UnitRef>map(Unit::ref).toList();
        List<OfficialsScore> scores =
                new OfficialsScorer(year.methodology(), units).score(answers).orRefuse();
        return new OfficialsTable(
                id,
                year.edition().fingerprint(),
                answers.stream().map(group -> group(group, survey)).toList(),
                scores.stream().map(CampaignOfficialsPoints::score).toList());
    }

    @Override
    public ImportedSheet takeOver(String sheet, List<String> campaigns, String who) {
        var from =
                sheets.find(sheet)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                SheetsFault.NO_SHEET.at(sheet)));
        OfficialsTable table = of(from.edition(), campaigns);
        String csv = SurveyedSheet.of(sheets.content(from.id()), table);
        String ids = table.groups().stream().map(Group::campaign).collect(Collectors.joining(", "));
        return sheets.derive(
                from.id(),
                "officials " + ids + " > " + from.file(),
                csv.getBytes(StandardCharsets.UTF_8),
                who);
    }

    private static OfficialsSurvey survey(PointsOfCriteria methodology, EditionId id) {
        return methodology
                .officialsSurvey()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID,
                                        OfficialsSurveyFault.NO_SURVEY.at("", id)));
    }

    private static Group group(GroupAnswers group, OfficialsSurvey survey) {
        return new Group(
                group.instrument(),
                survey.group(group.instrument()).orElseThrow().name(),
                group.source(),
                group.responses());
    }

    private static Score score(OfficialsScore score) {
        return new Score(
                score.unit(),
                score.criterion(),
                score.percent(),
                score.points().map(CampaignOfficialsPoints::decimal),
                score.tooFew());
    }

    private static BigDecimal decimal(Ratio points) {
        BigDecimal shortest =
                points.round(PointsScorer.EXACT_DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
