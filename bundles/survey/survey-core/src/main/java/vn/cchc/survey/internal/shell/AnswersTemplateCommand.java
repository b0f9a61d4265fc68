package vn.cchc.survey.internal.shell;

import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.templates.TemplateFiles;

/** Writes the empty file to fill in. */
@Service
@Command(
        scope = "cchc",
        name = "answers-template",
        description = "Writes the empty file to fill in" + " / Ghi tệp mẫu để điền",
        detailedDescription =
                "CSV or XLSX, by the ending of the name. The workbook has a sheet of codes.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:answers-template sipas/2024 answers.xlsx")
public final class AnswersTemplateCommand implements Action {
    @Reference private AnswerSets sets;
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(EditionCompleter.class)
    private String edition;

    @Argument(index = 1, name = "file", description = "A new CSV or XLSX file", required = true)
    @Completion(AnswerFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    var codebook = sets.codebook(Typed.edition(edition));
                    var template = new TemplateFiles(codebook);
                    boolean workbook = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
                    byte[] content = workbook ? template.xlsx() : template.csv();
                    exchange.write(file, AnswerFileCompleter.ENDINGS, content);
                    System.out.println(file + ": " + codebook.size() + " columns");
                    return null;
                });
    }
}
