package vn.cchc.sheets.table;

import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/**
 * Tells what is wrong with one file.
 *
 * @param room letters of the room that reads it
 * @param file its name, for people
 */
record TableProblems(String room, String file) {
    Problem of(TableFault fault, Object... words) {
        return fault.in(room).at(file, words);
    }

    Problem at(LanguageText place, TableFault fault, Object... words) {
        return fault.in(room).at(place, words);
    }
}
