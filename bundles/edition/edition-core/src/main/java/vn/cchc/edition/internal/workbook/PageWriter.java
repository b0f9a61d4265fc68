package vn.cchc.edition.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes pages as a workbook in which every cell is text, with a guide and drop-down lists. */
final class PageWriter {
    private static final String TEXT = "@";
    private static final double WIDTH = 22;
    private static final double WIDE = 60;

    /** Room below the rows in which cells are text too. */
    private static final int SPARE_ROWS = 300;

    private final YearPages pages;
    private final Guide guide = Guide.read();

    private PageWriter(YearPages pages) {
        this.pages = pages;
    }

    static byte[] workbook(YearPages pages) {
        return new PageWriter(pages).bytes();
    }

    private byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "CCHC", "1.0")) {
            guide(workbook.newWorksheet(YearPages.GUIDE));
            write(workbook, pages.bundle());
            write(workbook, files());
            pages.pages().forEach(page -> write(workbook, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Page files() {
        var rows = new ArrayList<Page.Row>();
        rows.add(new Page.Row(1, YearPages.FILES_HEADING));
        for (Page page : pages.pages()) {
            rows.add(new Page.Row(rows.size() + 1, List.of(page.sheet(), page.file())));
        }
        return new Page(YearPages.FILES, "", rows);
    }

    private void guide(Worksheet sheet) {
        row(sheet, 0, List.of("Trang / Sheet", "Cột, khóa / Column, key", "Tiếng Việt", "English"));
        sheet.range(0, 0, 0, 3).style().bold().set();
        int row = 1;
        for (Guide.Entry entry : guide.of(pages)) {
            row(sheet, row, List.of(entry.sheet(), entry.name(), entry.vi(), entry.en()));
            row++;
        }
        sheet.range(1, 0, row, 3).style().wrapText(true).verticalAlignment("top").set();
        sheet.width(0, WIDTH);
        sheet.width(1, WIDTH);
        sheet.width(2, WIDE);
        sheet.width(3, WIDE);
        sheet.freezePane(0, 1);
    }

    private void write(Workbook workbook, Page page) {
        var sheet = workbook.newWorksheet(page.sheet());
        List<String> heading = page.heading();
        int last = page.rows().size() + SPARE_ROWS;
        sheet.range(0, 0, last, Math.max(1, heading.size()) - 1).style().format(TEXT).set();
        sheet.range(0, 0, 0, Math.max(1, heading.size()) - 1).style().format(TEXT).bold().set();
        for (Page.Row row : page.rows()) {
            row(sheet, row.number() - 1, row.cells());
        }
        for (int column = 0; column < heading.size(); column++) {
            sheet.style(column).format(TEXT).set();
            sheet.width(column, heading.equals(Page.KEYS) && column == 1 ? WIDE : WIDTH);
            comment(sheet, page, column);
        }
        sheet.freezePane(0, 1);
        new DropDowns(pages, page).add(sheet, last);
    }

    private void comment(Worksheet sheet, Page page, int column) {
        guide.of(page, page.heading().get(column))
                .ifPresent(entry -> sheet.comment(0, column, entry.vi() + "\n" + entry.en()));
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }
}
