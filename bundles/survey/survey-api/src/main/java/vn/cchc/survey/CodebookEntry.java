package vn.cchc.survey;

import java.util.List;
import vn.cchc.model.LanguageText;

/**
 * One column of an answer file.
 *
 * @param column its name in the import template
 * @param type {@code text}, {@code integer}, {@code decimal}, {@code date}, {@code one} or {@code
 *     many}
 * @param choices codes that may stand in it, for {@code one} and {@code many}
 * @param rule constraint or relevance as written, empty when there is none
 */
public record CodebookEntry(
        String column,
        String question,
        LanguageText label,
        LanguageText group,
        String type,
        boolean required,
        List<Choice> choices,
        String rule) {

    /** A code and what it means. */
    public record Choice(String code, LanguageText label) {}
}
