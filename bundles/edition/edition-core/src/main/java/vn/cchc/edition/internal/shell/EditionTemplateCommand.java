package vn.cchc.edition.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.edition.internal.workbook.TemplateKind;
import vn.cchc.edition.internal.workbook.YearWorkbooks;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Writes the workbook to start a year from. */
@Service
@Command(
        scope = "cchc",
        name = "edition-template",
        description =
                "Writes the workbook to start a new year from" + " / Ghi tệp mẫu của một năm mới",
        detailedDescription =
                "points: an index of points, such as PAR Index; answers: an index computed from"
                        + " answers, such as SIPAS; surveys: questionnaires that make no index.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:edition-template points criteria.xlsx")
public final class EditionTemplateCommand implements Action {
    @Reference private YearWorkbooks workbooks;
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "kind", description = "points, answers or surveys", required = true)
    @Completion(TemplateCompleter.class)
    private String kind;

    @Argument(index = 1, name = "file", description = "A new XLSX file", required = true)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD),
                () -> {
                    byte[] content = workbooks.template(TemplateKind.named(kind));
                    exchange.write(file, YearWorkbookCompleter.XLSX, content);
                    System.out.println("Written: " + file);
                    return null;
                });
    }
}
