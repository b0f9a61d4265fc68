package vn.cchc.edition;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A node of a tree whose leaves are computed from the answers to a question.
 *
 * @param level {@code index}, {@code content}, {@code factor} or {@code criterion}
 * @param question for a leaf: the question of the scored instrument it is computed from
 */
public record AskedCriterion(
        String code,
        Optional<String> parent,
        String level,
        LanguageText name,
        Optional<String> question,
        int criteria,
        String source)
        implements Criterion {
    @Override
    public boolean leaf() {
        return question.isPresent();
    }
}
