package vn.cchc.edition.internal.workbook;

import java.util.List;

/**
 * What is on one sheet.
 *
 * @param sheet name on the tab
 * @param file path of the file of the year it stands for; empty when it stands for none
 * @param rows the heading first, then the rows that are not blank
 */
record Page(String sheet, String file, List<Row> rows) {
    static final List<String> KEYS = List.of("key", "value");

    /**
     * One row.
     *
     * @param number as a spreadsheet program counts
     */
    record Row(int number, List<String> cells) {
        /** A cell; empty when the row ends before it. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Whether the file is one of keys and values. */
    boolean keyed() {
        return keyed(file);
    }

    static boolean keyed(String file) {
        return file.endsWith(".yaml");
    }

    List<String> heading() {
        return rows.isEmpty() ? List.of() : rows.get(0).cells();
    }

    List<Row> body() {
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** A cell as people find it. */
    Spot spot(int row, int column) {
        return new Spot(sheet, row, column);
    }
}
