package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.internal.text.Placed;

/** Makes a calculation of points out of files in which nothing is wrong. */
record PointsCalculation(
        PointsFile file,
        List<PointsRow> criteria,
        List<RuleFile> rules,
        Optional<OfficialsSurvey> survey) {

    PointsOfCriteria methodology() {
        Map<String, Integer> leaves = leaves();
        return new PointsOfCriteria(
                criteria.stream().map(row -> criterion(row, leaves.get(row.called()))).toList(),
                rules.stream().map(RuleFile::rule).toList(),
                new PointsOfCriteria.Units(
                        file.scope().orElseThrow().value(),
                        values(file.assessed()),
                        values(file.notRanked())),
                file.notApplicable().orElseThrow(),
                file.nation().orElseThrow(),
                file.ties().orElseThrow(),
                file.common().digits().orElseThrow(),
                file.common().rounding().orElseThrow(),
                file.common().bands(),
                file.common().sources(),
                survey);
    }

    /** Number of leaves at or below each node, from the last row up. */
    private Map<String, Integer> leaves() {
        var leaves = new HashMap<String, Integer>();
        for (int i = criteria.size() - 1; i >= 0; i--) {
            PointsRow row = criteria.get(i);
            int here = leaves.computeIfAbsent(row.called(), leaf -> 1);
            row.parent().ifPresent(parent -> leaves.merge(parent, here, Integer::sum));
        }
        return leaves;
    }

    private static PointsCriterion criterion(PointsRow row, int leaves) {
        return new PointsCriterion(
                row.code().orElseThrow(),
                row.parent(),
                row.level().orElseThrow().word(),
                row.name().orElseThrow(),
                leaves,
                row.maximum().orElseThrow(),
                row.maximumConfidence().orElseThrow(),
                row.pointsFrom(),
                row.rule(),
                row.evidence(),
                row.confidence().orElseThrow(),
                row.source().orElseThrow());
    }

    private static Set<String> values(List<Placed<String>> texts) {
        return texts.stream().map(Placed::value).collect(Collectors.toSet());
    }
}
