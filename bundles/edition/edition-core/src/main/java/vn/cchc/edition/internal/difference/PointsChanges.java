package vn.cchc.edition.internal.difference;

import java.util.Set;
import java.util.TreeSet;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;

/** What changed in an index that is computed from points. */
final class PointsChanges {
    private final PointsOfCriteria before;
    private final PointsOfCriteria after;
    private final Changes changes;

    PointsChanges(Edition earlier, Edition later, Changes changes) {
        this.before = earlier.pointsOfCriteria().orElseThrow();
        this.after = later.pointsOfCriteria().orElseThrow();
        this.changes = changes;
    }

    void calculation() {
        changes.compare(
                Subject.CALCULATION,
                Reach.EVERYTHING,
                new LanguageText("Tiêu chí không áp dụng", "A criterion that does not apply"),
                before.notApplicable(),
                after.notApplicable(),
                PointsChanges::words);
        changes.compare(
                Subject.CALCULATION,
                Reach.NATION,
                new LanguageText("Giá trị cả nước", "Figure of the nation"),
                before.nation(),
                after.nation(),
                PointsChanges::words);
        changes.compare(
                Subject.CALCULATION,
                Reach.CARE,
                new LanguageText("Đồng hạng", "Shared ranks"),
                before.ties(),
                after.ties(),
                PointsChanges::words);
    }

    void units() {
        changes.compare(
                Subject.UNITS,
                Reach.EVERYTHING,
                new LanguageText("Đối tượng đánh giá", "Who is assessed"),
                before.units().scope(),
                after.units().scope(),
                PointsChanges::words);
        changes.compare(
                Subject.UNITS,
                Reach.NATION,
                new LanguageText("Các đơn vị được đánh giá", "Units that are assessed"),
                before.units().assessed(),
                after.units().assessed(),
                PointsChanges::words);
        changes.compare(
                Subject.UNITS,
                after.nation() == NationRule.MEAN_OF_RANKED_UNITS ? Reach.NATION : Reach.CARE,
                new LanguageText("Các đơn vị không xếp hạng", "Units without a rank"),
                before.units().notRanked(),
                after.units().notRanked(),
                codes -> codes.isEmpty() ? new LanguageText("không có", "none") : words(codes));
    }

    private static LanguageText words(NotApplicable rule) {
        return rule == NotApplicable.REDUCE_MAXIMUM
                ? new LanguageText("trừ khỏi điểm tối đa", "taken out of the maximum")
                : new LanguageText("được đủ điểm", "earns all its points");
    }

    private static LanguageText words(NationRule rule) {
        return rule == NationRule.MEAN_OF_ASSESSED_UNITS
                ? new LanguageText("trung bình mọi đơn vị", "mean of all assessed units")
                : new LanguageText("trung bình các đơn vị xếp hạng", "mean of the ranked units");
    }

    private static LanguageText words(Ties ties) {
        return ties == Ties.SAME_RANK
                ? new LanguageText("theo giá trị công bố", "by published figure")
                : new LanguageText("theo giá trị trước khi làm tròn", "by figure before rounding");
    }

    private static LanguageText words(UnitKind kind) {
        return kind == UnitKind.MINISTRY
                ? new LanguageText("bộ, ngành", "ministries")
                : new LanguageText("tỉnh, thành phố", "provinces");
    }

    private static LanguageText words(Set<String> codes) {
        String list = String.join(", ", new TreeSet<>(codes));
        return codes.isEmpty()
                ? new LanguageText("mọi đơn vị", "all units")
                : new LanguageText(list, list);
    }
}
