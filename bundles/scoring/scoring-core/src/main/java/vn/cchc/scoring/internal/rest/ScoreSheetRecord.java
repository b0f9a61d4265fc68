package vn.cchc.scoring.internal.rest;

import java.util.List;
import vn.cchc.scoring.ImportedSheet;

/**
 * A score sheet without its scores.
 *
 * @param scores rows in it
 * @param content SHA-256 of its bytes
 * @param illustrative it was made up by a program
 */
public record ScoreSheetRecord(
        String id,
        String edition,
        String editionFingerprint,
        String file,
        int scores,
        String content,
        boolean illustrative,
        String importedAt,
        String importedBy) {

    static ScoreSheetRecord of(ImportedSheet sheet) {
        return new ScoreSheetRecord(
                sheet.id(),
                sheet.edition().toString(),
                sheet.editionFingerprint().sha256(),
                sheet.file(),
                sheet.rows(),
                sheet.content().sha256(),
                sheet.illustrative(),
                sheet.importedAt().toString(),
                sheet.importedBy());
    }

    /** For staff. */
    public static List<ScoreSheetRecord> list(List<ImportedSheet> sheets) {
        return sheets.stream().map(ScoreSheetRecord::of).toList();
    }
}
