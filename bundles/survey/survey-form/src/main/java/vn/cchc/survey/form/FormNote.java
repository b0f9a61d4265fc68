package vn.cchc.survey.form;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/** Something to read. */
public record FormNote(String path, LanguageText label, Optional<LanguageText> hint)
        implements FormItem {}
