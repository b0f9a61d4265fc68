package vn.cchc.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Content;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.edition.PointsRule.Step;
import vn.cchc.edition.PointsRule.Table;
import vn.cchc.edition.PointsSource;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.computation.PointsComputation;
import vn.cchc.scoring.internal.sheets.PointsYear;

/** A year of points with three leaves and the provinces of {@link Provinces}, and a sheet to it. */
public final class PointsOffice {
    public static final EditionId ID = new EditionId("par-province", "2024");
    public static final Fingerprint FINGERPRINT = Fingerprint.of(new byte[] {7});
    public static final String HEAD = "unit,criterion,stage,value,note\n";

    /**
     * Hà Nội 40 + 0 + 27; Hà Giang 20 + 30 of 70, since one thing does not apply; Cao Bằng lacks a
     * score.
     */
    public static final String SHEET =
            HEAD
                    + "01,1.1,self,100,\n01,1.1,appraisal-1,92,asked\n01,1.1,appraisal-2,100,explained\n"
                    + "01,1.2,appraisal-1,2/3,\n01,2,survey,90,\n"
                    + "02,1.1,appraisal-1,85.5,\n02,1.2,appraisal-1,n/a,\n02,2,survey,100,\n"
                    + "04,1.1,appraisal-1,100,\n"
                    + "31,1.1,appraisal-1,10,\n31,1.2,appraisal-1,0/0,\n31,2,survey,50,\n";

    private PointsOffice() {}

    public static Edition edition() {
        return edition(Set.of());
    }

    /** A plan under the name of the year: nobody is given points in it. */
    public static Edition plan() {
        var words = new LanguageText("Kế hoạch", "Plan");
        var act =
                new PlanAct(
                        Optional.empty(),
                        Optional.empty(),
                        words,
                        words,
                        Optional.empty(),
                        Optional.of(words));
        return edition(
                new Plan(
                        new Plan.Document("plan.txt", words),
                        act,
                        List.of(),
                        words,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** The same year with a survey: ten managers and ten others at least give field 2 its share. */
    public static Edition surveyed() {
        PointsOfCriteria plain = methodology(Set.of());
        return edition(
                new PointsOfCriteria(
                        plain.criteria(),
                        plain.rules(),
                        plain.units(),
                        plain.notApplicable(),
                        plain.nation(),
                        plain.ties(),
                        plain.digits(),
                        plain.rounding(),
                        plain.bands(),
                        plain.sources(),
                        Optional.of(survey())));
    }

    private static OfficialsSurvey survey() {
        var shares =
                Map.of("1", new BigDecimal(100), "2", new BigDecimal(60), "3", BigDecimal.ZERO);
        return new OfficialsSurvey(
                "unit_code",
                10,
                List.of(group("managers", "60"), group("staff", "40")),
                List.of(
                        new OfficialsSurvey.ScoredQuestion("managers", "plan", "2", shares),
                        new OfficialsSurvey.ScoredQuestion("staff", "told", "2", shares)),
                2,
                RoundingMode.HALF_UP,
                Map.of());
    }

    private static OfficialsSurvey.Group group(String instrument, String weight) {
        return new OfficialsSurvey.Group(
                instrument, new LanguageText("Nhóm", "Group"), new BigDecimal(weight));
    }

    public static Edition edition(Set<String> notRanked) {
        return edition(methodology(notRanked));
    }

    private static Edition edition(Content content) {
        return new Edition(
                ID,
                FINGERPRINT,
                "year 0.1.0",
                new LanguageText("Chỉ số cải cách hành chính 2024", "PAR INDEX 2024"),
                Edition.Status.ILLUSTRATIVE,
                Optional.of(new LanguageText("đặt ra", "made up")),
                new LegalAct(
                        "876/QĐ-BNV",
                        LocalDate.parse("2022-11-10"),
                        new LanguageText("Xác định chỉ số", "Determination")),
                SmallYear.REGISTRY,
                content,
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of(
                        new PublishedFigure(
                                "VN",
                                "PAR",
                                Optional.of(new BigDecimal("80")),
                                OptionalInt.empty(),
                                "press",
                                ""),
                        new PublishedFigure(
                                "31",
                                "PAR",
                                Optional.of(new BigDecimal("86.17")),
                                OptionalInt.of(1),
                                "press",
                                "")),
                List.of());
    }

    private static PointsOfCriteria methodology(Set<String> notRanked) {
        return new PointsOfCriteria(
                List.of(
                        node("PAR", null, "index", "Chỉ số", "Index", 3, "100", null, null),
                        node("1", "PAR", "field", "Chỉ đạo", "Steering", 2, "70", null, null),
                        node(
                                "1.1",
                                "1",
                                "criterion",
                                "Nhiệm vụ",
                                "Tasks",
                                1,
                                "40",
                                "steps",
                                PointsSource.APPRAISAL),
                        node(
                                "1.2",
                                "1",
                                "criterion",
                                "Kiến nghị",
                                "Requests",
                                1,
                                "30",
                                "handled",
                                PointsSource.APPRAISAL),
                        node(
                                "2",
                                "PAR",
                                "field",
                                "Tác động",
                                "Impact",
                                1,
                                "30",
                                "share",
                                PointsSource.OFFICIALS_SURVEY)),
                List.of(
                        rule(
                                "steps",
                                Kind.PERCENTAGE,
                                false,
                                step("100", "100"),
                                step("90", "75"),
                                step("80", "50")),
                        rule(
                                "handled",
                                Kind.ALL_HANDLED,
                                true,
                                step("all", "100"),
                                step("otherwise", "0")),
                        rule("share", Kind.LINEAR, false, step("0", "100"))),
                new PointsOfCriteria.Units(UnitKind.PROVINCE, Set.of(), notRanked),
                PointsOfCriteria.NotApplicable.REDUCE_MAXIMUM,
                PointsOfCriteria.NationRule.MEAN_OF_ASSESSED_UNITS,
                PointsOfCriteria.Ties.SAME_RANK,
                2,
                RoundingMode.HALF_UP,
                List.of(
                        new Band(BigDecimal.ZERO, new BigDecimal("80")),
                        new Band(
                                new BigDecimal("80"),
                                new BigDecimal("100"),
                                Optional.of("A;tốt:nhất"))),
                Map.of());
    }

    private static PointsCriterion node(
            String code,
            String parent,
            String level,
            String vi,
            String en,
            int leaves,
            String maximum,
            String rule,
            PointsSource from) {
        return new PointsCriterion(
                code,
                Optional.ofNullable(parent),
                level,
                new LanguageText(vi, en),
                leaves,
                new BigDecimal(maximum).setScale(2),
                Confidence.INVENTED,
                Optional.ofNullable(from),
                Optional.ofNullable(rule),
                Optional.empty(),
                Confidence.INVENTED,
                "made up");
    }

    private static PointsRule rule(String code, Kind kind, boolean mayNotApply, Step... steps) {
        var measure = new LanguageText("tỷ lệ", "share");
        return new PointsRule(
                code,
                List.of(new Table(Optional.empty(), kind, measure, List.of(steps))),
                mayNotApply,
                Confidence.INVENTED,
                "made up");
    }

    private static Step step(String threshold, String percent) {
        return new Step(threshold, new Award(new BigDecimal(percent), true));
    }

    public static PointsYear year() {
        return PointsYear.of(edition(), SmallYear.registry());
    }

    public static byte[] csv() {
        return SHEET.getBytes(StandardCharsets.UTF_8);
    }

    public static ImportedSheet sheet(String id) {
        return new ImportedSheet(
                id,
                ID,
                FINGERPRINT,
                "scores.csv",
                12,
                Fingerprint.of(csv()),
                false,
                SmallYear.COMPUTED,
                "lan");
    }

    public static Result draft(String id) {
        return new PointsComputation(year(), sheet("sheet-1"))
                .draft(csv(), id, "lan", SmallYear.COMPUTED)
                .orRefuse();
    }

    public static Result published(String id) {
        return SmallYear.published(draft(id), "minh");
    }
}
