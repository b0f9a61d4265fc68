package vn.cchc.edition.internal.examination;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A row of {@code criteria.csv}; empty where a cell is missing or wrong.
 *
 * @param where file and line
 */
record CriterionRow(
        String where,
        Optional<String> code,
        Optional<String> parent,
        Optional<Level> level,
        Optional<LanguageText> name,
        Optional<String> question,
        Optional<Integer> criteria,
        Optional<String> source) {

    /** How the row is called in a problem. */
    String called() {
        return code.orElse("the node");
    }
}
