package vn.cchc.survey.form;

/** How a question is answered. */
public enum QuestionType {
    TEXT,
    /** A whole number, digits only. */
    INTEGER,
    /** A number with a point before its decimals. */
    DECIMAL,
    /** A day as {@code 2024-09-30}. */
    DATE,
    /** One code of the choices. */
    ONE,
    /** Any number of codes of the choices, separated by one space. */
    MANY
}
