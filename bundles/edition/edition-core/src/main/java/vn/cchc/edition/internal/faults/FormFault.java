package vn.cchc.edition.internal.faults;

/** Faults of an instrument, the sheets of an XLSForm. */
public enum FormFault implements Fault {
    TYPE("501", "\"{0}\" is not a type of question.", "Write one of: {1}."),
    NAME(
            "502",
            "\"{0}\" is not a name for {1}.",
            "Begin with a letter and use letters without marks, digits, underscore, dot and hyphen; at most 60."),
    NAME_TWICE(
            "503",
            "The name {0} is there twice, first in line {1}.",
            "Give each question and group its own name."),
    END_WITHOUT_BEGIN(
            "504",
            "A group ends here that never began.",
            "Add begin_group above, or take end_group away."),
    NOT_ENDED("505", "The group {0} never ends.", "Add end_group below its last question."),
    OTHER_GROUP(
            "506",
            "The group {0} ends here under the name {1}.",
            "Write {0}, or leave the name empty."),
    NO_LIST(
            "507",
            "The choice list \"{0}\" is not in choices.csv.",
            "Add its choices or correct the name.{1}"),
    LIST_UNUSED(
            "508",
            "No question uses the choice list {0}.",
            "Take its rows away, or name it in a question."),
    CODE(
            "509",
            "\"{0}\" is not the code of an answer.",
            "Use letters without marks, digits, underscore, dot and hyphen, no spaces."),
    CHOICE_TWICE(
            "510",
            "The list {0} holds the code {1} twice, first in line {2}.",
            "Give each answer its own code."),
    NO_LABEL("511", "{0} has no text in {1}.", "Fill in the column {2}."),
    ONE_LANGUAGE("512", "{0} has a {1} in one language only.", "Fill in both columns or neither."),
    NO_MESSAGE(
            "513",
            "{0} has a constraint and does not tell people what is wrong.",
            "Fill in both columns constraint_message."),
    MESSAGE_ALONE(
            "514",
            "{0} has a constraint_message and no constraint.",
            "Write the constraint or take the message away."),
    REQUIRED(
            "515", "\"{0}\" stands in the column required.", "Write yes, or leave the cell empty."),
    SETTINGS_ROWS("516", "settings.csv has {0} rows.", "Keep one row below the header line."),
    DEFAULT_LANGUAGE("517", "\"{0}\" is not the default language.", "Write {1}."),
    NO_QUESTIONS("518", "The form asks nothing.", "Add questions to survey.csv."),
    FORM_ID_TWICE(
            "519",
            "The form id {0} is that of the instrument {1}.",
            "Give each form its own form_id."),
    STRAY_CELL("520", "The column {0} is filled in a row of type {1}.", "Empty the cell."),
    EMPTY_GROUP("521", "The group {0} asks nothing.", "Add its questions or take the group away.");

    private final FaultText text;

    FormFault(String number, String what, String remedy) {
        text = new FaultText(number, what, remedy);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
