package vn.cchc.edition.internal.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.edition.internal.workbook.PackedYear;
import vn.cchc.edition.internal.workbook.YearWorkbooks;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Makes a year of a workbook. */
@Service
@Command(
        scope = "cchc",
        name = "edition-pack",
        description =
                "Makes the jar of a year from a workbook, when nothing is wrong with it"
                        + " / Tạo gói của một năm từ tệp bảng tính",
        detailedDescription =
                "Shows every problem by sheet, row and column, and then writes nothing. Start from"
                        + " cchc:edition-template or cchc:edition-unpack.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:edition-pack criteria.xlsx")
public final class EditionPackCommand implements Action {
    @Reference private YearWorkbooks workbooks;
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "workbook", description = "XLSX file", required = true)
    @Completion(YearWorkbookCompleter.class)
    private String workbook;

    @Argument(
            index = 1,
            name = "jar",
            description = "A new file; index-year-version.jar when not given")
    private String jar;

    @Option(
            name = "--version",
            description = "Version of the bundle instead of the one in the workbook")
    private String version;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD),
                () -> {
                    PackedYear year =
                            workbooks
                                    .pack(
                                            exchange.toRead(workbook, YearWorkbookCompleter.XLSX),
                                            Optional.ofNullable(version))
                                    .orRefuse();
                    String file = jar == null ? year.fileName() : jar;
                    exchange.write(file, YearFileCompleter.JAR, year.jar());
                    System.out.print(file + ": " + EditionText.one(year.edition()));
                    return null;
                });
    }
}
