package vn.cchc.edition.internal.faults;

/** Faults of an index of points: its tree, its rules and the units it assesses. */
public enum PointsFault implements Fault {
    MAXIMUM(
            "430",
            "\"{0}\" is not a maximum of points.",
            "Write a number above 0 and up to 100, at most four decimals, with a point."),
    SUM(
            "431",
            "{0} has a maximum of {1}, and those directly below it have {2} together.",
            "Correct one of the maxima."),
    ROOT_MAXIMUM("432", "The index {0} has a maximum of {1}.", "The whole scale is 100."),
    SURVEY_POINTS(
            "433",
            "survey-points says {0}, the criteria scored by survey have {1} together.",
            "Count again and correct one of the two."),
    LEAF_WITHOUT_RULE(
            "434",
            "{0} has nothing below it and names no {1}.",
            "Write it, or add the criteria below."),
    INNER_WITH_RULE(
            "435",
            "{0} has criteria below it and names the {1} {2}.",
            "Take it away: its points come from the criteria below."),
    UNKNOWN_RULE(
            "436",
            "{0} is scored by the rule {1}, which is not in {2}.",
            "Add the rule or correct its name.{3}"),
    UNUSED_RULE("437", "No criterion is scored by the rule {0}.", "Use it or take it away."),
    ABOVE_MAXIMUM(
            "438",
            "{0} has a maximum of {1}, and its rule {2} can give {3} points.",
            "Give at most the maximum, or write percent of it."),
    NEVER_FULL(
            "439",
            "{0} can never earn all its points by the rule {1}.",
            "Let the best step give all of them, for example 100%."),
    EMPTY_GROUP("440", "{0} is a {1} with nothing below it.", "Add its criteria, or take it away."),
    MADE_UP(
            "441",
            "{0} is {1}, and the year is official.",
            "Put the official text in its place, or set status to \"illustrative\"."),
    RULE_NAME(
            "450",
            "\"{0}\" is not the name of a {1}.",
            "Write small letters, digits and hyphens, beginning with a letter."),
    RULE_APART("451", "The rows of {0} do not stand together.", "Move this row to the others."),
    BRANCHES(
            "452",
            "The rule {0} names a branch in some rows only, or one branch alone.",
            "Name one of at least two branches in every row, or none at all."),
    KINDS(
            "453",
            "The rows of {0} are of the kinds {1} and {2}.",
            "Write one kind, or part them by branches."),
    DIFFERS(
            "454",
            "The cell in column {0} differs from that in the first row of {1}.",
            "Write it in the first row only."),
    AWARD(
            "455",
            "\"{0}\" is neither points nor percent of the maximum.",
            "Write for example \"1.5\" or \"50%\"; percent go up to 100."),
    AWARDS(
            "456",
            "The steps of {0} give points here and percent there.",
            "Write points in all rows, or percent in all."),
    THRESHOLD("457", "\"{0}\" is not a threshold of a rule of kind {1}.", "Write {2}."),
    STEPS(
            "458",
            "The threshold {0} comes after {1}.",
            "Write the best step first: {2}, without repeating one."),
    POINTS_ORDER(
            "459",
            "The step {0} gives {1}, no less than the better one before it.",
            "Give less for less."),
    STEP_MISSING("460", "{0} has no step \"{1}\".", "Add a row for it."),
    ONE_STEP(
            "461",
            "{0} is linear and has a second step.",
            "Keep one row: the floor, and what 100 percent earn."),
    NOT_APPLICABLE(
            "462",
            "The row says that {0} may not apply, and fills in column {1}.",
            "Leave the cell empty: the edition says what happens then."),
    NO_TABLE("463", "The rule {0} says when it does not apply and nothing else.", "Add its steps."),
    UNIT(
            "470",
            "{0} is not the code of a {1} of the period {2}.",
            "Write a code of the registry.{3}"),
    NOT_ASSESSED(
            "471",
            "{0} is not ranked, but it is not assessed either.",
            "Add it to assessed, or take it out of not-ranked.");

    private final FaultText text;

    PointsFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
