package vn.cchc.scoring.internal.sheets;

import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.scoring.OfficialsTable;
import vn.cchc.scoring.OfficialsTable.Group;
import vn.cchc.scoring.OfficialsTable.Score;
import vn.cchc.scoring.points.Stage;

/** A sheet in which the cells of the officials' survey are those that were computed. */
public final class SurveyedSheet {
    private SurveyedSheet() {}

    /**
     * @param from the sheet that is taken over from
     */
    public static String of(byte[] from, OfficialsTable table) {
        Set<String> criteria =
                table.scores().stream().map(Score::criterion).collect(Collectors.toSet());
        var sheet = new SheetText();
        RowsOfSheet.copyOthers(from, criteria, sheet);
        String note = note(table);
        for (Score score : table.scores()) {
            score.percent()
                    .ifPresent(
                            percent ->
                                    sheet.row(
                                            score.unit().code(),
                                            score.criterion(),
                                            Stage.SURVEY,
                                            percent.toPlainString(),
                                            note));
        }
        return sheet.text();
    }

    /** Where the percentage is from; not how many answered about this unit. */
    private static String note(OfficialsTable table) {
        return table.groups().stream()
                        .map(SurveyedSheet::words)
                        .collect(Collectors.joining("; ", "Điều tra cán bộ, công chức: ", ""))
                + "; "
                + table.edition()
                + " "
                + table.fingerprint().brief();
    }

    private static String words(Group group) {
        return group.name().vi() + " " + group.campaign() + " (" + group.responses() + " phiếu)";
    }
}
