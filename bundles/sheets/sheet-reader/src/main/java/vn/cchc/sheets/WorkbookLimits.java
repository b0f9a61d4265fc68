package vn.cchc.sheets;

/**
 * What a workbook may unpack to.
 *
 * @param cellCharacters of one cell
 * @param rowCells of one row
 * @param sheetBytes of a sheet once unpacked
 * @param partBytes of any other part once unpacked
 * @param ratio of unpacked to packed bytes
 */
public record WorkbookLimits(
        int cellCharacters, int rowCells, long sheetBytes, long partBytes, int ratio) {}
