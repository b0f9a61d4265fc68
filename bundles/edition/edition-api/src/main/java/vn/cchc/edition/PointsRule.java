package vn.cchc.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * How a leaf criterion is given points. One rule may serve many criteria.
 *
 * @param tables one table without a branch, or one for each branch the scorer may choose
 * @param mayNotApply whether a criterion may be marked as not applicable to a unit
 */
public record PointsRule(
        String code,
        List<Table> tables,
        boolean mayNotApply,
        Confidence confidence,
        String source) {
    public PointsRule {
        tables = List.copyOf(tables);
    }

    /** How points follow from what is measured. */
    public enum Kind {
        /** Steps {@code yes} and {@code no}. */
        YES_NO,
        /** Steps on a percentage, from the highest down: at least so much earns so many points. */
        PERCENTAGE,
        /** The same on a whole number. */
        COUNT,
        /** Steps on days after a deadline, from 0 up: at most so late earns so many points. */
        DAYS_LATE,
        /** One step: the share of the points that the percentage says, none below a floor. */
        LINEAR,
        /** Steps {@code all} (everything was handled, or nothing arose) and {@code otherwise}. */
        ALL_HANDLED;

        /** As in files: {@code days-late}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param branch word by which the scorer chooses this table; empty when there is no choice
     * @param measure what is measured
     * @param steps in the order in which they are tried
     */
    public record Table(
            Optional<String> branch, Kind kind, LanguageText measure, List<Step> steps) {
        public Table {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param threshold a word or a number, as the kind has it
     */
    public record Step(String threshold, Award award) {}

    /**
     * What a step earns.
     *
     * @param amount points, or percent of the criterion's maximum
     */
    public record Award(BigDecimal amount, boolean ofMaximum) {
        private static final int PERCENT = 2;

        /** The points it comes to. */
        public BigDecimal of(BigDecimal maximum) {
            return ofMaximum ? maximum.multiply(amount).movePointLeft(PERCENT) : amount;
        }

        /** As in files: {@code 1.5} or {@code 50%}. */
        @Override
        public String toString() {
            return amount.toPlainString() + (ofMaximum ? "%" : "");
        }
    }
}
