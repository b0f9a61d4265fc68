package vn.cchc.survey.demonstration.internal.targets;

import java.util.List;

/** Something the contents of the provinces must obey. */
sealed interface Rule {

    /** Pushes the values to where the rule is met; false when it was met already. */
    boolean push(ContentValues values);

    /** A value lies in a range. */
    record Within(int province, int content, long low, long high) implements Rule {
        @Override
        public boolean push(ContentValues values) {
            long value = values.of(province, content);
            long limited = Micropercent.limit(value, low, high);
            if (limited != value) {
                values.raise(province, content, limited - value);
            }
            return limited != value;
        }
    }

    /** One province lies above another, at least by a distance. */
    record Above(int upper, int lower, int content, long distance) implements Rule {
        @Override
        public boolean push(ContentValues values) {
            long lacking = values.of(lower, content) + distance - values.of(upper, content);
            if (lacking > 0) {
                long half = (lacking + 1) / 2;
                values.raise(upper, content, half);
                values.raise(lower, content, -half);
            }
            return lacking > 0;
        }
    }

    /**
     * The provinces have a mean.
     *
     * @param movable the provinces without a published value
     */
    record Mean(int content, long target, List<Integer> movable) implements Rule {
        /**
         * A hundredth of what shows in a published figure of two digits, and more than rounding.
         */
        private static final long NEAR_ENOUGH = 100;

        @Override
        public boolean push(ContentValues values) {
            long missing = target * values.provinces();
            for (int p = 0; p < values.provinces(); p++) {
                missing -= values.of(p, content);
            }
            boolean met = Math.abs(missing) <= NEAR_ENOUGH * values.provinces();
            if (!met && !movable.isEmpty()) {
                long each = missing / movable.size();
                movable.forEach(p -> values.raise(p, content, each));
            }
            return !met;
        }
    }
}
