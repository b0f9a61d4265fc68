package vn.cchc.scoring.points;

import java.math.BigDecimal;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** What a scorer gives for a leaf criterion of a unit; a rule makes points of it. */
public sealed interface Given {

    /** As people read it. */
    LanguageText words();

    /** Whether something was done as required. */
    record YesNo(boolean yes) implements Given {
        @Override
        public LanguageText words() {
            return yes ? new LanguageText("có", "yes") : new LanguageText("không", "no");
        }
    }

    /**
     * A percentage that somebody else computed.
     *
     * @param percent 0 or more; it may be above 100 when a target was surpassed
     */
    record Percentage(BigDecimal percent) implements Given, Percent {
        @Override
        public Ratio exact() {
            return Ratio.of(percent);
        }

        @Override
        public LanguageText words() {
            return new Phrase().add(percent).add(" %").text();
        }
    }

    /**
     * A percentage by its two inputs.
     *
     * @param whole above 0
     */
    record Share(BigDecimal part, BigDecimal whole) implements Given, Percent {
        private static final long PERCENT = 100;

        @Override
        public Ratio exact() {
            return Ratio.of(part).times(PERCENT).dividedBy(Ratio.of(whole));
        }

        @Override
        public LanguageText words() {
            return new Phrase().add(part).add("/").add(whole).text();
        }
    }

    /** What can be read as a percentage. */
    sealed interface Percent permits Percentage, Share {
        Ratio exact();
    }

    /** A number of things. */
    record Count(long count) implements Given {
        @Override
        public LanguageText words() {
            return new Phrase().add(Long.toString(count)).text();
        }
    }

    /**
     * Days after a deadline.
     *
     * @param days 0 when it was met
     */
    record DaysLate(long days) implements Given {
        @Override
        public LanguageText words() {
            return days == 0
                    ? new LanguageText("đúng hạn", "on time")
                    : new LanguageText("chậm " + days + " ngày", days + " days late");
        }
    }

    /**
     * How many of the matters that arose were handled.
     *
     * @param handled at most as many as arose
     */
    record Handled(long handled, long arisen) implements Given {
        @Override
        public LanguageText words() {
            return arisen == 0
                    ? new LanguageText("không phát sinh", "none arose")
                    : new LanguageText(
                            "xử lý " + handled + "/" + arisen,
                            handled + " of " + arisen + " handled");
        }
    }

    /**
     * A case that the scorer chose, and what is given in it.
     *
     * @param branch word of the case
     */
    record InBranch(String branch, Given given) implements Given {
        @Override
        public LanguageText words() {
            return new Phrase().add(branch + ": ").add(given.words()).text();
        }
    }

    /** The criterion does not apply to the unit. */
    record NotApplicable() implements Given {
        @Override
        public LanguageText words() {
            return new LanguageText("không áp dụng", "not applicable");
        }
    }
}
