package vn.cchc.sheets.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;

/** Reads the first sheet of a workbook that people see. */
record WorkbookRows(TableProblems problems, TableLimits limits) {
    private static final String DAMAGED = "không phải bảng tính XLSX, hoặc bị hỏng";
    private static final String TOO_MUCH = "nội dung giải nén ra quá lớn";
    private static final String LONG_CELL = "có ô quá dài";

    RawRows read(Path path) {
        try (var workbook = Workbook.open(path, limits.workbook())) {
            var sheet = workbook.sheets().stream().filter(s -> !s.hidden()).findFirst();
            return sheet.isEmpty()
                    ? RawRows.refused(problems.of(TableFault.EMPTY))
                    : rows(workbook, sheet.get());
        } catch (UnreadableWorkbook e) {
            return RawRows.refused(problem(e));
        }
    }

    private RawRows rows(Workbook workbook, Workbook.Entry sheet) throws UnreadableWorkbook {
        var rows = new ArrayList<SheetRow>();
        var reader = workbook.rows(sheet);
        for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            if (rows.size() > limits.rows()) {
                return RawRows.refused(
                        problems.of(TableFault.TOO_LARGE, TableFile.rows(limits.rows())));
            }
            rows.add(row.get());
        }
        return new RawRows(rows, false, List.of());
    }

    private Problem problem(UnreadableWorkbook e) {
        return switch (e.reason()) {
            case DAMAGED ->
                    problems.of(TableFault.DAMAGED, new LanguageText(DAMAGED, e.getMessage()));
            case TOO_MUCH ->
                    problems.of(TableFault.DAMAGED, new LanguageText(TOO_MUCH, e.getMessage()));
            case MACROS -> problems.of(TableFault.MACROS);
            case LONG_CELL ->
                    problems.of(TableFault.DAMAGED, new LanguageText(LONG_CELL, e.getMessage()));
        };
    }
}
