package vn.cchc.edition.internal.faults;

/** Faults of a file as a text: its encoding, and the grammar of YAML and CSV. */
public enum TextFault implements Fault {
    NOT_UTF8(
            "101",
            "The file is not UTF-8.",
            "Save it as UTF-8; in a spreadsheet choose \"CSV UTF-8\"."),
    BYTE_ORDER_MARK(
            "102",
            "The file begins with a byte order mark.",
            "Save it as UTF-8 without mark (without BOM)."),
    LINE_ENDS("103", "{0} lines end in the Windows manner.", "Save the file with line ends LF."),
    CONTROL(
            "104",
            "An invisible character {0} is in the text.",
            "Delete it, or type the words again."),
    NOT_NFC(
            "105",
            "Letters and marks are apart (not Unicode NFC) in {0} lines.",
            "Save the file as NFC, or type the Vietnamese texts again."),
    EMPTY("106", "The file is empty.", "Write it; the template year shows how."),
    YAML(
            "110",
            "This is not YAML: {0}.",
            "Compare quotes, brackets and indentation with the template year."),
    ANCHOR(
            "111",
            "Anchors and aliases (& and *) are not used in a year.",
            "Write the value out in full where it is needed."),
    TAG(
            "112",
            "Tags (!) are not used in a year.",
            "Take the tag away and put the value in double quotes."),
    DEPTH(
            "113",
            "Values are nested deeper than {0} levels.",
            "Compare with the template year; nothing there goes deeper than five."),
    DOCUMENTS("114", "A second document begins here.", "Keep one document in this file."),
    KEY_TWICE("115", "The field \"{0}\" is there twice, first in line {1}.", "Keep one of them."),
    KEY("116", "The name of a field is not a word.", "Write name: \"value\"."),
    BARE_KEY(
            "117",
            "The name {0} without quotes is read as {1}.",
            "Write \"{0}\" in double quotes."),
    BARE_VALUE(
            "118",
            "The value {0} without quotes is read as {1}.",
            "Write \"{0}\" in double quotes."),
    NO_VALUE(
            "119",
            "The field \"{0}\" has no value.",
            "Write its value in double quotes, or take the field away."),
    NOT_FIELDS(
            "120",
            "Fields with names are expected here, and it is {0}.",
            "Write name: \"value\" lines, as in the template year."),
    NOT_LIST(
            "121",
            "A list is expected in \"{0}\", and it is {1}.",
            "Write [\"first\", \"second\"], or one \"- \" line for each."),
    NOT_TEXT(
            "122",
            "One text is expected in \"{0}\", and it is {1}.",
            "Write one value in double quotes."),
    UNKNOWN_FIELD("123", "There is no field \"{0}\" here.", "{1}"),
    MISSING_FIELD(
            "124",
            "The field \"{0}\" is missing.",
            "Add it; bundles/years/README.md says what it holds."),
    LANGUAGE(
            "125",
            "The text has no words in {0}.",
            "Write it in Vietnamese (vi) and English (en)."),
    NUMBER(
            "126",
            "\"{0}\" is not a whole number from {1} to {2}.",
            "Write digits only, in double quotes."),
    DATE("127", "\"{0}\" is not a date.", "Write year-month-day, for example \"2023-12-11\"."),
    WORD("128", "\"{0}\" is not one of the words allowed in \"{1}\".", "Write one of: {2}."),
    EMPTY_LIST("129", "The list \"{0}\" is empty.", "Name at least one."),
    TWICE_IN_LIST("130", "\"{0}\" is in the list \"{1}\" twice.", "Keep one of them."),
    CSV(
            "140",
            "This is not CSV: {0}.",
            "Close the quotes; a quote inside a cell is written twice (\"\")."),
    CELLS(
            "141",
            "The row has {0} cells, the header line has {1}.",
            "Compare the commas; put a text with a comma in double quotes."),
    UNKNOWN_COLUMN("142", "There is no column \"{0}\" in this sheet.", "{1}"),
    MISSING_COLUMN(
            "143", "The column \"{0}\" is missing.", "Add it to the header line and to every row."),
    COLUMN_TWICE("144", "The column \"{0}\" is there twice.", "Keep one of them."),
    EDGE("145", "The cell \"{0}\" in column {1} begins or ends with a space.", "Delete the space."),
    EMPTY_CELL("146", "The cell in column {0} is empty.", "Fill it in."),
    CELL_NUMBER(
            "147",
            "\"{0}\" in column {1} is not a whole number from {2} to {3}.",
            "Write digits only."),
    CELL_WORD(
            "148", "\"{0}\" in column {1} is not one of the words allowed.", "Write one of: {2}."),
    ROWS(
            "149",
            "The sheet has more than {0} rows.",
            "Split the form or take out what is not part of the year.");

    private final FaultText text;

    TextFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
