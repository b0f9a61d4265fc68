package vn.cchc.invitation.internal.contacts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.invitation.internal.faults.FileFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;

/** Reads the first sheet of a workbook that people see. */
record WorkbookRows(String file, Limits limits) {
    private static final String DAMAGED = "không phải bảng tính XLSX, hoặc bị hỏng";
    private static final String TOO_MUCH = "nội dung giải nén ra quá lớn";
    private static final String LONG_CELL = "có ô quá dài";

    RawRows read(Path path) {
        try (var workbook = Workbook.open(path, limits.workbook())) {
            var sheet = workbook.sheets().stream().filter(s -> !s.hidden()).findFirst();
            return sheet.isEmpty()
                    ? RawRows.refused(FileFault.EMPTY.at(file))
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
                return RawRows.refused(FileFault.TOO_LARGE.at(file, TableFile.rows(limits.rows())));
            }
            rows.add(row.get());
        }
        return new RawRows(rows, false, List.of());
    }

    private Problem problem(UnreadableWorkbook e) {
        return switch (e.reason()) {
            case DAMAGED -> FileFault.DAMAGED.at(file, new LanguageText(DAMAGED, e.getMessage()));
            case TOO_MUCH -> FileFault.DAMAGED.at(file, new LanguageText(TOO_MUCH, e.getMessage()));
            case MACROS -> FileFault.MACROS.at(file);
            case LONG_CELL ->
                    FileFault.DAMAGED.at(file, new LanguageText(LONG_CELL, e.getMessage()));
        };
    }
}
