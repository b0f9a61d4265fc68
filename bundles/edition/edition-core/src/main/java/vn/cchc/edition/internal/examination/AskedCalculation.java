package vn.cchc.edition.internal.examination;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.text.Placed;

/** Makes a calculation of answers out of files in which nothing is wrong. */
record AskedCalculation(AnswersFile file, List<CriterionRow> criteria) {

    ShareOfAnswers methodology() {
        return new ShareOfAnswers(
                criteria.stream().map(AskedCalculation::criterion).toList(),
                file.instrument().orElseThrow().value(),
                file.formNumber().orElseThrow().value(),
                units(),
                values(file.breakdowns()),
                values(file.scale()),
                ordered(values(file.satisfied())),
                file.nation().orElseThrow(),
                file.common().digits().orElseThrow(),
                file.common().rounding().orElseThrow(),
                file.minimumAnswers().orElseThrow(),
                file.common().bands(),
                file.common().sources());
    }

    private static AskedCriterion criterion(CriterionRow row) {
        return new AskedCriterion(
                row.code().orElseThrow(),
                row.parent(),
                row.level().orElseThrow().word(),
                row.name().orElseThrow(),
                row.question(),
                row.criteria().orElseThrow(),
                row.source().orElseThrow());
    }

    private Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        file.units().forEach((kind, question) -> units.put(kind, question.value()));
        return Collections.unmodifiableMap(units);
    }

    private static List<String> values(List<Placed<String>> texts) {
        return texts.stream().map(Placed::value).toList();
    }

    private static Set<String> ordered(List<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
