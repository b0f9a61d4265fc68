package vn.cchc.edition;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A node of the criteria tree: the index itself, a content, a factor or a leaf criterion.
 *
 * @param code as printed, for example {@code II.A} or {@code 9.24}
 * @param parent empty for the root
 * @param level {@code index}, {@code content}, {@code factor} or {@code criterion}
 * @param question for a leaf: the question of the scored instrument it is computed from
 * @param criteria number of leaf criteria at or below this node, at least 1
 */
public record Criterion(
        String code,
        Optional<String> parent,
        String level,
        LanguageText name,
        Optional<String> question,
        int criteria,
        String source) {
    public boolean leaf() {
        return question.isPresent();
    }
}
