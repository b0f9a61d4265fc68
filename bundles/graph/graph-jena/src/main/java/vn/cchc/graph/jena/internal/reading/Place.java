package vn.cchc.graph.jena.internal.reading;

import vn.cchc.model.LanguageText;

/** Line and column of an offset in a text, both counted from one. */
record Place(int line, int column) {
    static Place of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, offset - start + 1);
    }

    LanguageText words() {
        return new LanguageText(
                "dòng " + line + ", cột " + column, "line " + line + ", column " + column);
    }
}
