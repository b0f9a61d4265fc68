package vn.cchc.edition.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.edition.internal.workbook.YearWorkbooks;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Writes a year as a workbook. */
@Service
@Command(
        scope = "cchc",
        name = "edition-unpack",
        description =
                "Writes the jar or folder of a year as a workbook"
                        + " / Ghi một năm thành tệp bảng tính",
        detailedDescription =
                "Everything the year says is in the workbook; comments of YAML files are not.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:edition-unpack par-province-2024-0.1.0.jar criteria.xlsx")
public final class EditionUnpackCommand implements Action {
    @Reference private YearWorkbooks workbooks;
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "year", description = "Jar or folder of the year", required = true)
    @Completion(YearFileCompleter.class)
    private String year;

    @Argument(index = 1, name = "workbook", description = "A new XLSX file", required = true)
    private String workbook;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD),
                () -> {
                    var source =
                            YearSource.of(exchange.toRead(year, YearFileCompleter.JAR_OR_FOLDER));
                    byte[] content = workbooks.unpack(source).orRefuse();
                    exchange.write(workbook, YearWorkbookCompleter.XLSX, content);
                    System.out.println("Written: " + workbook);
                    return null;
                });
    }
}
