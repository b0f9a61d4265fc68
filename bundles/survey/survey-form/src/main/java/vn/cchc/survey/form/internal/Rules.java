package vn.cchc.survey.form.internal;

/** What an instrument may do. */
public enum Rules {
    /**
     * The same answers are judged alike on any day and fill one row: for forms that are scored or
     * imported.
     */
    SCORED,
    /**
     * Repeats, answers quoted in labels, lists filtered by answers and the day's date, too: for
     * forms that people go through.
     */
    INTERVIEW;

    boolean interview() {
        return this == INTERVIEW;
    }
}
