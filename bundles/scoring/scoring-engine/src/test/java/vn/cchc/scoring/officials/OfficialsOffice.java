package vn.cchc.scoring.officials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.OfficialsSurvey.Group;
import vn.cchc.edition.OfficialsSurvey.ScoredQuestion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.points.SmallIndex;

/**
 * The small index with a survey of officials on criterion 2.1 (30 points, linear): managers answer
 * one question and weigh 60, staff two and weigh 40; ten answers at least.
 */
final class OfficialsOffice {
    static final Map<String, BigDecimal> QUALITY =
            Map.of("1", share("100"), "2", share("60"), "3", share("20"), "4", share("0"));

    private OfficialsOffice() {}

    static PointsOfCriteria methodology() {
        PointsOfCriteria small = new SmallIndex().methodology();
        return new PointsOfCriteria(
                small.criteria(),
                small.rules(),
                small.units(),
                small.notApplicable(),
                small.nation(),
                small.ties(),
                small.digits(),
                small.rounding(),
                small.bands(),
                small.sources(),
                Optional.of(survey()));
    }

    private static OfficialsSurvey survey() {
        return new OfficialsSurvey(
                "unit_code",
                10,
                List.of(group("managers", "60"), group("staff", "40")),
                List.of(
                        new ScoredQuestion("managers", "m1", "2.1", QUALITY),
                        new ScoredQuestion("staff", "s1", "2.1", QUALITY),
                        new ScoredQuestion("staff", "s2", "2.1", QUALITY)),
                2,
                RoundingMode.HALF_UP,
                Map.of());
    }

    private static Group group(String instrument, String weight) {
        return new Group(
                instrument, new LanguageText("Nhóm", "Group " + instrument), share(weight));
    }

    private static BigDecimal share(String number) {
        return new BigDecimal(number);
    }

    static GroupAnswers managers(String source) {
        return new GroupAnswers("managers", source, Admitted.THE_INVITED);
    }

    static GroupAnswers staff(String source) {
        return new GroupAnswers("staff", source, Admitted.THE_INVITED);
    }
}
