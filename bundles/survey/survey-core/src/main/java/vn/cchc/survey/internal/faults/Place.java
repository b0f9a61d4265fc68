package vn.cchc.survey.internal.faults;

import vn.cchc.model.LanguageText;

/** Places in a file of answers, as people count. */
public final class Place {
    private Place() {}

    public static LanguageText row(String file, int row) {
        return new LanguageText(file + " dòng " + row, file + " row " + row);
    }

    public static LanguageText afterRow(String file, int row) {
        return new LanguageText(file + " sau dòng " + row, file + " after row " + row);
    }

    /**
     * @param cell from 1
     */
    public static LanguageText cell(String file, int row, int cell) {
        return below(row(file, row), " ô ", " cell ", cell);
    }

    /**
     * @param column of the codebook
     */
    public static LanguageText column(String file, int row, String column) {
        return below(row(file, row), " cột ", " column ", column);
    }

    private static LanguageText below(LanguageText place, String vi, String en, Object name) {
        return new LanguageText(place.vi() + vi + name, place.en() + en + name);
    }
}
