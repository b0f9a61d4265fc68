package vn.cchc.survey.internal.importing;

import java.util.List;
import vn.cchc.edition.Edition;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.FormDefinition;

/** An edition that is computed from answers, and its scored form, loaded. */
public record Template(Edition edition, FormDefinition form) {

    public List<CodebookEntry> codebook() {
        return form.codebook();
    }

    public List<String> columns() {
        return codebook().stream().map(CodebookEntry::column).toList();
    }

    /** Index of the column with the number of the form. */
    public int numberColumn() {
        return columns().indexOf(edition.shareOfAnswers().orElseThrow().formNumber());
    }
}
