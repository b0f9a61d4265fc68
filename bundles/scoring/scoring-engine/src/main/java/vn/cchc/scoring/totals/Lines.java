package vn.cchc.scoring.totals;

import java.util.Map;
import vn.cchc.model.LanguageText;

/** Where rows stand in a file, for its faults. */
interface Lines {
    /** What a row is called. */
    LanguageText word();

    /** Rows before each part of the file, once all parts are read. */
    Map<Integer, Long> before();
}
