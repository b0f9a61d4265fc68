package vn.cchc.survey.internal.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.SheetRows;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;
import vn.cchc.survey.internal.faults.SheetFault;

/** The first sheet of a workbook that people see. */
public final class XlsxSheet implements AnswerSheet {
    private static final LanguageText NO_SHEET =
            new LanguageText("không có trang tính nào", "it has no sheet");
    private static final String DAMAGED = "không phải bảng tính XLSX, hoặc bị hỏng";
    private static final String TOO_MUCH = "nội dung giải nén ra quá lớn";

    private final String file;
    private final Limits limits;
    private final Workbook workbook;
    private final SheetRows rows;
    private final List<String> heading;

    /** The path must stay as it is until {@link #close}. */
    public XlsxSheet(String file, Path path, Limits limits) throws UnreadableSheet {
        this.file = file;
        this.limits = limits;
        try {
            this.workbook = Workbook.open(path, limits.workbook());
        } catch (UnreadableWorkbook e) {
            throw told(e);
        }
        try {
            this.rows = workbook.rows(firstVisible());
            this.heading =
                    next().orElseThrow(this::empty).cells().stream().map(SheetCell::text).toList();
        } catch (UnreadableWorkbook e) {
            workbook.close();
            throw told(e);
        } catch (UnreadableSheet | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private Workbook.Entry firstVisible() throws UnreadableSheet {
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .findFirst()
                .orElseThrow(() -> new UnreadableSheet(SheetFault.UNREADABLE.at(file, NO_SHEET)));
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableSheet {
        try {
            return rows.next();
        } catch (UnreadableWorkbook e) {
            throw told(e);
        }
    }

    @Override
    public boolean fullRows() {
        return false;
    }

    @Override
    public void close() {
        workbook.close();
    }

    private UnreadableSheet told(UnreadableWorkbook e) {
        return new UnreadableSheet(problem(e));
    }

    private Problem problem(UnreadableWorkbook e) {
        return switch (e.reason()) {
            case DAMAGED ->
                    SheetFault.UNREADABLE.at(file, new LanguageText(DAMAGED, e.getMessage()));
            case TOO_MUCH ->
                    SheetFault.TOO_MUCH.at(file, new LanguageText(TOO_MUCH, e.getMessage()));
            case MACROS -> SheetFault.MACROS.at(file);
            case LONG_CELL ->
                    SheetFault.LONG_CELL.at(
                            new LanguageText(
                                    file + " " + e.where().replace("row", "dòng"),
                                    file + " " + e.where()),
                            limits.cellCharacters());
        };
    }

    private UnreadableSheet empty() {
        return new UnreadableSheet(SheetFault.EMPTY_SHEET.at(file));
    }
}
