package vn.cchc.edition.internal.examination;

import java.util.Optional;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.model.LanguageText;

/**
 * A row of {@code rules.csv}; empty where a cell is missing or wrong.
 *
 * @param row as written
 * @param notApplicable the row says that the rule may not apply
 */
record RuleRow(
        Row row,
        Optional<String> rule,
        Optional<String> branch,
        boolean notApplicable,
        Optional<Kind> kind,
        Optional<LanguageText> measure,
        Optional<String> threshold,
        Optional<Award> award,
        Optional<Confidence> confidence,
        Optional<String> source) {

    String where() {
        return row.where();
    }

    /** How its rule, or its branch of it, is called in a problem. */
    LanguageText called() {
        String of = branch.map(b -> " (" + b + ")").orElse("");
        return new LanguageText(rule.orElse("quy tắc này") + of, rule.orElse("the rule") + of);
    }
}
