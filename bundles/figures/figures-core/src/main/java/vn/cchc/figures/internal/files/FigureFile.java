package vn.cchc.figures.internal.files;

import java.util.List;
import java.util.Set;
import vn.cchc.sheets.WorkbookLimits;
import vn.cchc.sheets.table.TableFile;
import vn.cchc.sheets.table.TableLimits;

/** How tables of values and of indicators are read, with the letters of this room. */
public final class FigureFile {
    private static final String LETTERS = "FIG";
    private static final int MEGABYTE = 1 << 20;

    public static final TableLimits LIMITS =
            new TableLimits(
                    8 * MEGABYTE,
                    20_000,
                    200,
                    new WorkbookLimits(20_000, 50, 64L * MEGABYTE, 16L * MEGABYTE, 200));

    private FigureFile() {}

    /**
     * @param file its name, for people
     */
    public static TableFile of(String file, List<String> columns, Set<String> required) {
        return new TableFile(LETTERS, file, columns, required, LIMITS);
    }
}
