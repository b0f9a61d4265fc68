package vn.cchc.years.exam;

import vn.cchc.edition.internal.faults.Fault;
import vn.cchc.edition.internal.faults.FaultText;

/** Faults of a scenario. */
enum ScenarioFault implements Fault {
    NOTHING_GIVEN(
            "950",
            "The case gives neither answers nor figures nor scores, or two of them.",
            "Give one."),
    CRITERION("951", "There is no criterion {0}.", "Write a code of criteria.csv."),
    CODE("952", "\"{0}\" is not a code of the scale.", "Write a code of the scale, or blank."),
    FIGURE("953", "\"{0}\" is not a figure.", "Write it with {1} decimals and a point, or none."),
    RULE("954", "There is no rule {0}.", "Write a rule of rules.csv."),
    NOT_A_LEAF("955", "{0} has criteria below it and is given no points.", "Score those below."),
    SCORE("956", "\"{0}\" cannot be scored for {1}.", "Write {2}.");

    private final FaultText text;

    ScenarioFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
