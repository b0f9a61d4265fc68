package vn.cchc.edition.internal.examination;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A row of {@code criteria.csv} of an index of answers.
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
        Optional<String> source)
        implements NodeRow {}
