package vn.cchc.archive.extraction.internal.reading;

/** Which element begins a sheet, as the parsers write them. */
enum SheetStart {
    NONE(""),
    DIV("div"),
    TABLE("table");

    private final String element;

    SheetStart(String element) {
        this.element = element;
    }

    static SheetStart of(String mediaType) {
        if (mediaType.contains("opendocument.spreadsheet")) {
            return TABLE;
        }
        return mediaType.contains("spreadsheetml") || mediaType.contains("ms-excel") ? DIV : NONE;
    }

    boolean is(String name) {
        return element.equals(name);
    }
}
