package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.model.LanguageText;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;
import vn.cchc.sheets.WorkbookLimits;

/** Reads the sheets of a workbook that somebody brought. */
final class PageReader {
    private static final int MOST_SHEETS = 60;
    private static final long PART = 32L << 20;
    private static final WorkbookLimits LIMITS = new WorkbookLimits(32_767, 256, PART, PART, 200);

    private final SpotProblems problems;
    private final Map<String, List<Page.Row>> sheets = new LinkedHashMap<>();
    private final Set<String> files = new HashSet<>();

    PageReader(SpotProblems problems) {
        this.problems = problems;
    }

    /** The pages; empty when something is wrong that hides the rest, with the problems. */
    Optional<YearPages> read(Path workbook) throws IOException {
        if (Files.size(workbook) > (long) YearWorkbooks.MOST_MEGABYTES << 20) {
            problems.add(WorkbookFault.UPLOAD, YearWorkbooks.MOST_MEGABYTES);
            return Optional.empty();
        }
        try (var opened = Workbook.open(workbook, LIMITS)) {
            if (opened.linked()) {
                problems.add(WorkbookFault.LINKS);
            }
            if (!readSheets(opened)) {
                return Optional.empty();
            }
        } catch (UnreadableWorkbook e) {
            tell(e);
            return Optional.empty();
        }
        // Cells that are no text hide nothing; a sheet that is not where it should be hides much.
        int before = problems.count();
        YearPages pages = pages();
        return problems.count() == before ? Optional.of(pages) : Optional.empty();
    }

    private void tell(UnreadableWorkbook e) {
        WorkbookFault fault =
                switch (e.reason()) {
                    case DAMAGED -> WorkbookFault.UNREADABLE;
                    case TOO_MUCH, LONG_CELL -> WorkbookFault.TOO_MUCH;
                    case MACROS -> WorkbookFault.MACROS;
                };
        String where = e.where().isEmpty() ? "" : " (" + e.where() + ")";
        problems.add(fault, new LanguageText(vietnamese(e), e.getMessage() + where));
    }

    private static String vietnamese(UnreadableWorkbook e) {
        return switch (e.reason()) {
            case DAMAGED -> "không phải bảng tính XLSX, bị hỏng hoặc có mật khẩu";
            case TOO_MUCH -> "nội dung giải nén ra quá lớn";
            case MACROS -> "có macro";
            case LONG_CELL -> "một ô quá dài (" + e.where().replace("row", "dòng") + ")";
        };
    }

    /** False when there was more than is read. */
    private boolean readSheets(Workbook workbook) throws UnreadableWorkbook {
        if (workbook.sheets().size() > MOST_SHEETS) {
            problems.add(
                    WorkbookFault.TOO_MANY, MOST_SHEETS, new LanguageText("trang tính", "sheets"));
            return false;
        }
        int left = PageCells.MOST_CELLS;
        for (var sheet : workbook.sheets()) {
            if (!sheet.name().equals(YearPages.GUIDE)) {
                var reader = new PageCells(sheet.name(), left, problems);
                sheets.put(sheet.name(), reader.read(workbook.rows(sheet)));
                left -= reader.count();
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private YearPages pages() {
        var bundle = take(YearPages.BUNDLE, "", Page.KEYS);
        var named = take(YearPages.FILES, "", YearPages.FILES_HEADING);
        var pages = new ArrayList<Page>();
        for (var row : named.body()) {
            page(named, row).ifPresent(pages::add);
        }
        for (String sheet : sheets.keySet()) {
            problems.add(WorkbookFault.UNKNOWN_SHEET, Spot.of(sheet), sheet);
        }
        return new YearPages(bundle, pages);
    }

    /** A sheet with a fixed heading; it has no rows when it is not there. */
    private Page take(String sheet, String file, List<String> heading) {
        List<Page.Row> rows = sheets.remove(sheet);
        if (rows == null) {
            problems.add(WorkbookFault.NO_SHEET, Spot.of(sheet), sheet);
            return new Page(sheet, file, List.of());
        }
        var page = new Page(sheet, file, List.copyOf(rows));
        if (!page.heading().equals(heading)) {
            var spot = new Spot(sheet, 1, 0);
            problems.add(WorkbookFault.HEADING, spot, heading.get(0), heading.get(1));
        }
        return page;
    }

    private Optional<Page> page(Page named, Page.Row row) {
        String sheet = row.cell(0);
        String file = row.cell(1);
        if (!file.matches("[A-Za-z0-9_][A-Za-z0-9._/-]*\\.(csv|yaml)")) {
            problems.add(WorkbookFault.FILE_NAME, named.spot(row.number(), 1), file);
            sheets.remove(sheet);
            return Optional.empty();
        }
        if (!files.add(file)) {
            problems.add(WorkbookFault.NAMED_TWICE, named.spot(row.number(), 1), file);
            return Optional.empty();
        }
        if (!sheets.containsKey(sheet)) {
            problems.add(WorkbookFault.NO_SHEET, named.spot(row.number(), 0), sheet);
            return Optional.empty();
        }
        return Optional.of(
                Page.keyed(file)
                        ? take(sheet, file, Page.KEYS)
                        : new Page(sheet, file, List.copyOf(sheets.remove(sheet))));
    }
}
