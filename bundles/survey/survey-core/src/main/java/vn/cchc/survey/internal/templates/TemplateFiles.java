package vn.cchc.survey.internal.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.survey.CodebookEntry;

/** The empty files people fill in, and the codebook, made from the codebook alone. */
public record TemplateFiles(List<CodebookEntry> codebook) {
    private static final double WIDTH = 16;

    /** A heading and nothing else. */
    public byte[] csv() {
        return new CsvText().row(columns()).bytes();
    }

    /** The codebook, one row a code. */
    public byte[] codebookCsv() {
        var text = new CsvText().row(CodebookTable.HEADING);
        new CodebookTable(codebook).rows().forEach(text::row);
        return text.bytes();
    }

    /**
     * A workbook: first a sheet with the heading, every column set to text so that codes keep their
     * zeros, then a sheet with the codes.
     */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "CCHC", "1.0")) {
            var answers = workbook.newWorksheet("answers");
            for (int column = 0; column < codebook.size(); column++) {
                answers.style(column).format("@").set();
                answers.width(column, WIDTH);
            }
            row(answers, 0, columns());
            answers.freezePane(0, 1);
            codes(workbook.newWorksheet("codes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void codes(Worksheet sheet) {
        row(sheet, 0, CodebookTable.HEADING);
        var rows = new CodebookTable(codebook).rows();
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, i + 1, rows.get(i));
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }

    private List<String> columns() {
        return codebook.stream().map(CodebookEntry::column).toList();
    }
}
