package vn.cchc.survey.internal.sheets;

import vn.cchc.sheets.WorkbookLimits;

/**
 * What a file may hold, so that a bad or hostile one takes neither the memory nor the day.
 *
 * @param bytes of the file as it was sent
 * @param forms rows with answers
 * @param cellCharacters of one cell
 * @param rowCells of one row
 * @param sheetBytes of the sheet once unpacked
 * @param partBytes of any other part of a workbook once unpacked
 * @param ratio of unpacked to packed bytes
 */
public record Limits(
        long bytes,
        int forms,
        int cellCharacters,
        int rowCells,
        long sheetBytes,
        long partBytes,
        int ratio) {

    public static final Limits STANDARD =
            new Limits(200L << 20, 1_000_000, 100_000, 16_384, 4L << 30, 128L << 20, 200);

    WorkbookLimits workbook() {
        return new WorkbookLimits(cellCharacters, rowCells, sheetBytes, partBytes, ratio);
    }
}
