package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.UnitRef;

/**
 * One figure.
 *
 * @param answered answers counted, over all criteria of the node
 * @param satisfied how many of them were satisfied
 * @param forms forms of the unit
 * @param exact percent to twelve decimals, for further work; empty when nobody answered
 * @param value percent as published, rounded once; empty when there is none or too few forms
 * @param rank among provinces by published value; empty for the nation and for units without a
 *     value
 * @param error what the sample says about its precision; empty where the year says nothing about
 *     the sample, or the sample nothing about the figure
 * @param rankSpread how sure the rank is; empty where there is no rank or no sampling design
 */
public record Figure(
        UnitRef unit,
        String criterion,
        long answered,
        long satisfied,
        int forms,
        Optional<BigDecimal> exact,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<SamplingError> error,
        Optional<RankSpread> rankSpread) {

    /** A figure of which no sampling error is known. */
    public Figure(
            UnitRef unit,
            String criterion,
            long answered,
            long satisfied,
            int forms,
            Optional<BigDecimal> exact,
            Optional<BigDecimal> value,
            OptionalInt rank) {
        this(
                unit,
                criterion,
                answered,
                satisfied,
                forms,
                exact,
                value,
                rank,
                Optional.empty(),
                Optional.empty());
    }

    public Figure with(Optional<SamplingError> error, Optional<RankSpread> rankSpread) {
        return new Figure(
                unit, criterion, answered, satisfied, forms, exact, value, rank, error, rankSpread);
    }
}
