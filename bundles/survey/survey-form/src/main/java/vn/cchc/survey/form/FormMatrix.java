package vn.cchc.survey.form;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * Questions with the same choices, one a row.
 *
 * @param title the words above it, if it has any beside those of the page
 * @param choices the columns
 * @param rows all of the same type, {@code ONE} or {@code MANY}, with these choices
 */
public record FormMatrix(
        String path, Optional<LanguageText> title, List<Choice> choices, List<FormQuestion> rows)
        implements FormItem {

    public FormMatrix {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }
}
