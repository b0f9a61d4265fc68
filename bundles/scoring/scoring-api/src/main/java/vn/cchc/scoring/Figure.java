package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.UnitRef;

/**
 * One figure.
 *
 * @param basis what it was computed from
 * @param exact percent to twelve decimals, for further work; empty when nobody answered, or when
 *     something that is given points is missing
 * @param value percent as published, rounded once; empty when there is none or too few forms
 * @param rank among the ranked units; empty for the nation and for units without a value or rank
 * @param error what the sample says about its precision; empty where the year says nothing about
 *     the sample, or the sample nothing about the figure
 * @param rankSpread how sure the rank is; empty where there is no rank or no sampling design
 */
public record Figure(
        UnitRef unit,
        String criterion,
        Basis basis,
        Optional<BigDecimal> exact,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<SamplingError> error,
        Optional<RankSpread> rankSpread) {

    /** What a figure was computed from. */
    public sealed interface Basis {}

    /**
     * Answers that were counted.
     *
     * @param answered answers, over all criteria of the node
     * @param satisfied how many of them were satisfied
     * @param forms forms of the unit
     */
    public record Counts(long answered, long satisfied, int forms) implements Basis {}

    /**
     * Points that were given.
     *
     * @param maximum most points after what does not apply was taken out, without trailing zeros;
     *     empty for the nation
     * @param points points to twelve decimals; empty for the nation and where something is missing
     * @param band class of the published value
     */
    public record Points(
            Optional<BigDecimal> maximum, Optional<BigDecimal> points, Optional<Band> band)
            implements Basis {}

    /** A figure of which no sampling error is known. */
    public Figure(
            UnitRef unit,
            String criterion,
            Basis basis,
            Optional<BigDecimal> exact,
            Optional<BigDecimal> value,
            OptionalInt rank) {
        this(unit, criterion, basis, exact, value, rank, Optional.empty(), Optional.empty());
    }

    /** The answers behind it; empty for an index of points. */
    public Optional<Counts> counts() {
        return basis instanceof Counts counts ? Optional.of(counts) : Optional.empty();
    }

    /** The points behind it; empty for an index of answers. */
    public Optional<Points> points() {
        return basis instanceof Points points ? Optional.of(points) : Optional.empty();
    }

    public Figure with(Optional<SamplingError> error, Optional<RankSpread> rankSpread) {
        return new Figure(unit, criterion, basis, exact, value, rank, error, rankSpread);
    }

    public Figure ranked(OptionalInt rank) {
        return new Figure(unit, criterion, basis, exact, value, rank, error, rankSpread);
    }
}
