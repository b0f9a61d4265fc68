package vn.cchc.survey.form;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A question as it is asked now.
 *
 * @param path the key of its answer
 * @param required whether it must be answered, with the answers given so far
 * @param appearance the author's wish, for example {@code multiline} or {@code likert}; may be
 *     empty
 * @param choices those that are offered now, in order; empty for other types
 * @param value what was answered or, when it cannot be read, what was typed
 * @param faults what is wrong with the answer, a missing one too: show them when the person has
 *     been on the page
 */
public record FormQuestion(
        String path,
        QuestionType type,
        LanguageText label,
        Optional<LanguageText> hint,
        boolean required,
        String appearance,
        List<Choice> choices,
        Optional<String> value,
        List<Fault> faults)
        implements FormItem {

    public FormQuestion {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }
}
