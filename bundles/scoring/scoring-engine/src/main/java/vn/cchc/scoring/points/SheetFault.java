package vn.cchc.scoring.points;

import vn.cchc.model.Problem;

/** What can be wrong with a score sheet. */
enum SheetFault {
    NOT_UTF8("501", "The text is not UTF-8.", "Save the sheet as CSV UTF-8."),
    CSV("502", "The text is no CSV: {0}.", "Close every quote; part cells by a comma."),
    MISSING_COLUMN("503", "The column {0} is missing.", "The first line is {1}."),
    UNKNOWN_COLUMN("504", "There is no column \"{0}\".", "The first line is {1}."),
    COLUMN_TWICE("505", "The column {0} is there twice.", "Keep one of them."),
    CELLS("506", "The row has {0} cells, the first line {1}.", "Part cells by a comma."),
    EMPTY("507", "Nothing is given here.", "Fill the cell in, or take the row away."),
    NO_ROWS("508", "The sheet has no rows.", "Write one row for each score."),
    UNIT(
            "509",
            "\"{0}\" is not the code of a unit that is assessed.",
            "Write the code of a {1} of the period {2}."),
    CRITERION("510", "There is no criterion {0}.", "Write a code of criteria.csv."),
    NOT_A_LEAF(
            "511",
            "{0} has criteria below it and is given no points.",
            "Score the criteria below it."),
    STAGE("512", "\"{0}\" is no stage at which {1} is given points.", "Write one of: {2}."),
    VALUE("513", "\"{0}\" cannot be scored for {1}.", "Write {2}."),
    TWICE(
            "514",
            "{0} is given for {1} at the stage {2} already in line {3}.",
            "Keep one of the two."),
    NO_SUCH_UNIT(
            "515",
            "The edition assesses {0}, which the registry does not have.",
            "Complete the registry of the units of {1}.");

    private final String number;
    private final String what;
    private final String remedy;

    SheetFault(String number, String what, String remedy) {
        this.number = number;
        this.what = what;
        this.remedy = remedy;
    }

    Problem at(String where, Object... words) {
        return new Problem("SCO-" + number, where, fill(what, words), fill(remedy, words));
    }

    private static String fill(String sentence, Object... words) {
        String filled = sentence;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
