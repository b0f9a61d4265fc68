package vn.cchc.scoring.internal.shell;

import java.util.List;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** Which score sheets there are, and what just became of one. */
final class SheetNews {
    private SheetNews() {}

    static String imported(ImportedSheet sheet) {
        return "Score sheet: "
                + sheet.id()
                + "\nEdition: "
                + sheet.edition()
                + (sheet.illustrative() ? " (illustrative)" : "")
                + "\nScores: "
                + sheet.rows()
                + "\nFingerprint: "
                + sheet.content()
                + "\nScore it: cchc:score "
                + ShortIds.shown(sheet.id())
                + "\n";
    }

    static String list(List<ImportedSheet> sheets) {
        if (sheets.isEmpty()) {
            return "There are no score sheets yet. Write one with cchc:scores-template.\n";
        }
        var table =
                new TextTable()
                        .text("Sheet", 8)
                        .text("Edition", 18)
                        .number("Scores")
                        .text("Imported by", 21)
                        .text("File", 24)
                        .text("", 12);
        sheets.forEach(
                sheet ->
                        table.row(
                                ShortIds.shown(sheet.id()),
                                sheet.edition().toString(),
                                Integer.toString(sheet.rows()),
                                VietNamTime.day(sheet.importedAt()) + " " + sheet.importedBy(),
                                sheet.file(),
                                sheet.illustrative() ? "illustrative" : ""));
        return table.toString();
    }
}
