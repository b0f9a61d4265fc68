package vn.cchc.sheets.table;

import vn.cchc.sheets.WorkbookLimits;

/**
 * What a table may hold, so that a bad or hostile one takes neither the memory nor the day.
 *
 * @param bytes of the file as it was sent
 * @param rows below the heading
 * @param problems listed one by one
 */
public record TableLimits(int bytes, int rows, int problems, WorkbookLimits workbook) {}
