package vn.cchc.survey.form;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** A group within a page. */
public record FormSection(String path, Optional<LanguageText> title, List<FormItem> items)
        implements FormItem {

    public FormSection {
        items = List.copyOf(items);
    }
}
