package vn.cchc.figures.internal.files;

import vn.cchc.sheets.WorkbookLimits;

/**
 * What a file may hold, so that a bad or hostile one takes neither the memory nor the day.
 *
 * @param bytes of the file as it was sent
 * @param rows below the heading
 * @param problems listed one by one
 */
public record Limits(int bytes, int rows, int problems, WorkbookLimits workbook) {
    private static final int MEGABYTE = 1 << 20;

    public static final Limits STANDARD =
            new Limits(
                    8 * MEGABYTE,
                    20_000,
                    200,
                    new WorkbookLimits(20_000, 50, 64L * MEGABYTE, 16L * MEGABYTE, 200));
}
