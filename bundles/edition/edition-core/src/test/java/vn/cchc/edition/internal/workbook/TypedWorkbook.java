package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearSource;

/** The workbook of a template year after somebody typed into it. */
final class TypedWorkbook {
    private final Map<String, Consumer<Worksheet>> typed = new LinkedHashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final YearPages pages;

    private TypedWorkbook(YearPages pages) {
        this.pages = pages;
    }

    static TypedWorkbook ofPoints(Path folder) throws IOException {
        return of(SampleYear.ofPoints(), folder);
    }

    static TypedWorkbook ofAnswers(Path folder) throws IOException {
        return of(new SampleYear(), folder);
    }

    private static TypedWorkbook of(SampleYear year, Path folder) throws IOException {
        Path jar = year.writeJar(folder.resolve("year.jar"));
        return new TypedWorkbook(
                FilePages.of(YearSource.of(jar).files(new Problems()).orElseThrow()));
    }

    /** Types into a cell such as {@code F7}; a formula begins with an equals sign. */
    TypedWorkbook type(String sheet, String cell, Object value) {
        int column = cell.charAt(0) - 'A';
        int row = Integer.parseInt(cell.substring(1)) - 1;
        typed.merge(sheet, page -> type(page, row, column, value), Consumer::andThen);
        return this;
    }

    private static void type(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value.toString().startsWith("=")) {
            sheet.formula(row, column, value.toString().substring(1));
        } else {
            sheet.inlineString(row, column, value.toString());
        }
    }

    TypedWorkbook delete(String sheet) {
        deleted.add(sheet);
        return this;
    }

    TypedWorkbook add(String sheet) {
        added.add(sheet);
        return this;
    }

    /** The cell a text stands in, to be typed over. */
    String find(String sheet, String text) {
        for (Page page : pages.pages()) {
            for (Page.Row row : page.sheet().equals(sheet) ? page.rows() : List.<Page.Row>of()) {
                if (row.cells().contains(text)) {
                    return Spot.letters(row.cells().indexOf(text)) + row.number();
                }
            }
        }
        throw new IllegalArgumentException("Not in " + sheet + ": " + text);
    }

    Path write(Path file) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            write(workbook, pages.bundle());
            var files = new ArrayList<Page.Row>();
            files.add(new Page.Row(1, YearPages.FILES_HEADING));
            for (Page page : pages.pages()) {
                files.add(new Page.Row(files.size() + 1, List.of(page.sheet(), page.file())));
            }
            write(workbook, new Page(YearPages.FILES, "", files));
            pages.pages().forEach(page -> write(workbook, page));
            added.forEach(sheet -> workbook.newWorksheet(sheet).inlineString(0, 0, "?"));
        }
        return file;
    }

    private void write(Workbook workbook, Page page) {
        if (deleted.contains(page.sheet())) {
            return;
        }
        var sheet = workbook.newWorksheet(page.sheet());
        for (Page.Row row : page.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                sheet.inlineString(row.number() - 1, column, row.cell(column));
            }
        }
        typed.getOrDefault(page.sheet(), nothing -> {}).accept(sheet);
    }
}
