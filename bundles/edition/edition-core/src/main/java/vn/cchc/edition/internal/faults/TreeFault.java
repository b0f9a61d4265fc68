package vn.cchc.edition.internal.faults;

/** Faults of the tree of criteria. */
public enum TreeFault implements Fault {
    CODE(
            "401",
            "\"{0}\" is not the code of a criterion.",
            "Use letters without marks, digits, dots and hyphens."),
    CODE_TWICE(
            "402",
            "The code {0} is there twice, first in line {1}.",
            "Give each node its own code."),
    NO_PARENT(
            "403",
            "There is no node {0} to hang {1} under.",
            "Correct the parent or add the node.{2}"),
    PARENT_AFTER("404", "{0} stands before its parent {1}.", "Move the row of {1} above it."),
    CYCLE("405", "{0} is its own ancestor: {1}.", "Correct one of these parents."),
    NO_ROOT(
            "406",
            "Every node has a parent, so there is no index.",
            "Leave the parent of the index empty."),
    SECOND_ROOT("407", "{0} has no parent, but {1} is the index already.", "Write its parent."),
    ROOT_LEVEL("408", "{0} has no parent and the level {1}.", "Write level index, or its parent."),
    LEVEL_ORDER(
            "409", "{0} is a {1} below the {2} {3}.", "The order is {4}; correct level or parent."),
    LEAF_WITHOUT_QUESTION(
            "410",
            "{0} is a criterion and names no question.",
            "Write the question it is computed from."),
    INNER_WITH_QUESTION(
            "411",
            "{0} has criteria below it and names the question {1}.",
            "Take the question away: its figure comes from the criteria below."),
    EMPTY_NODE(
            "412",
            "{0} is a {1} with nothing below it.",
            "Add its criteria, or make it a criterion with a question."),
    INNER_CRITERION(
            "413",
            "{0} is a {2} and {1} hangs below it.",
            "Correct the parent of {1} or the level of {0}."),
    COUNT(
            "414",
            "{0} says {1} criteria and has {2} below it.",
            "Correct the number here and in every node above."),
    NOT_ASKED(
            "420",
            "{0} is computed from the question {1}, which the form {2} does not ask.",
            "Add the question to survey.csv or correct its name.{3}"),
    ASKED_TWICE(
            "421",
            "The question {0} is counted for {1} and for {2}.",
            "Give each criterion its own question."),
    NOT_SELECT_ONE(
            "422",
            "{0} is computed from {1}, a question of type {2}.",
            "Make it a select_one of the scale."),
    OTHER_SCALE(
            "423",
            "{0} is answered with {1}, and the scale is {2}.",
            "Correct scale.codes in methodology.yaml or the choice list {3}."),
    NOT_SCORED(
            "424",
            "{0} is asked on the scale of the index ({1}) and no criterion counts it.",
            "Add a criterion for it, or give it a choice list of its own.");

    private final FaultText text;

    TreeFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
