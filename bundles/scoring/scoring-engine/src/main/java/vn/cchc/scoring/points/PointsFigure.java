package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.UnitRef;

/**
 * The figure of a node for a unit or the nation.
 *
 * @param maximum most points after what does not apply was taken out; empty for the nation
 * @param points points to twelve decimals; empty for the nation and where something is missing
 * @param exact percent of the maximum to twelve decimals, for further work
 * @param value percent as published, rounded once
 * @param rank among the ranked units; empty for the nation, for units that are not ranked and
 *     without a value
 * @param band class of the published value
 */
public record PointsFigure(
        UnitRef unit,
        String criterion,
        Optional<BigDecimal> maximum,
        Optional<BigDecimal> points,
        Optional<BigDecimal> exact,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<Band> band) {}
