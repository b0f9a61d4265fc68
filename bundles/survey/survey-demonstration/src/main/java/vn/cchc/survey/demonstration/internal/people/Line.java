package vn.cchc.survey.demonstration.internal.people;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Puts forms in a line by a score, the highest first; equal scores by number. */
final class Line {
    private static final int FORM_BITS = 24;

    private Line() {}

    /**
     * @param score within plus or minus 2^38
     */
    static int[] of(int[] forms, IntToLongFunction score) {
        long[] keys = new long[forms.length];
        for (int i = 0; i < forms.length; i++) {
            keys[i] = (-score.applyAsLong(forms[i]) << FORM_BITS) + forms[i];
        }
        Arrays.sort(keys);
        int[] line = new int[forms.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = (int) (keys[i] & (1 << FORM_BITS) - 1);
        }
        return line;
    }
}
