package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * How a leaf criterion is given points. The kinds are those seen in indices of this design at
 * provincial and lower level; the national rules were not found.
 */
public sealed interface ScoringRule
        permits YesNoRule,
                PercentageTable,
                CountTable,
                DaysLateTable,
                LinearShare,
                AllHandledOrNoneArose,
                ConditionalBranches,
                ApplicableOrNot {

    /**
     * The points for what was given.
     *
     * @param maximum most points of the criterion
     * @throws IllegalArgumentException when something was given that this rule does not ask for
     */
    Outcome points(Given given, BigDecimal maximum);

    /** What a cell of a score sheet gives; empty when it is not what this rule asks for. */
    Optional<Given> read(String cell);

    /**
     * The next step that earns more; empty when nothing does.
     *
     * @throws IllegalArgumentException when something was given that this rule does not ask for
     */
    Optional<NextStep> next(Given given, BigDecimal maximum);

    /** Most points it gives. */
    BigDecimal most(BigDecimal maximum);

    /** The rule as people read it. */
    LanguageText words();

    /** What {@link #read} takes, in words. */
    LanguageText expects();
}
