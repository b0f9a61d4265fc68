package vn.cchc.survey.demonstration.internal.counts;

/**
 * How many people of a province answer a criterion, and how many of them are satisfied: whole
 * numbers by province and leaf. These decide every figure.
 */
public final class Counts {
    /** Shares are compared in millionths of a millionth. */
    static final long WHOLE = 1_000_000_000_000L;

    private final int[] forms;
    private final int[][] answered;
    private final int[][] satisfied;

    /**
     * @param forms forms by province
     */
    Counts(int[] forms, int[][] answered, int[][] satisfied) {
        this.forms = forms;
        this.answered = answered;
        this.satisfied = satisfied;
    }

    public int provinces() {
        return forms.length;
    }

    int forms(int province) {
        return forms[province];
    }

    public int answered(int province, int leaf) {
        return answered[province][leaf];
    }

    public int satisfied(int province, int leaf) {
        return satisfied[province][leaf];
    }

    long share(int province, int leaf) {
        return fraction(satisfied[province][leaf], answered[province][leaf]);
    }

    static long fraction(int satisfied, int answered) {
        return WHOLE * satisfied / answered;
    }

    void change(int province, int leaf, int moreAnswered, int moreSatisfied) {
        answered[province][leaf] += moreAnswered;
        satisfied[province][leaf] += moreSatisfied;
    }
}
