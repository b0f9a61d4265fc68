package vn.cchc.edition.internal.workbook;

import java.util.List;

/**
 * All sheets of a workbook that hold something of a year.
 *
 * @param bundle what describes the bundle, key and value
 * @param pages one for each file
 */
record YearPages(Page bundle, List<Page> pages) {
    static final String BUNDLE = "bundle";
    static final String FILES = "files";
    static final String GUIDE = "Hướng dẫn (guide)";
    static final List<String> FILES_HEADING = List.of("sheet", "file");
}
