package vn.cchc.scoring.estimation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Verdict;
import vn.cchc.survey.AnswerTable;

/**
 * The rows of a sample with their weights and their place in the design. Rows without a column of
 * their own value are not kept here; items are read from the table beside it.
 */
public final class Sample {
    private final SampleDesign design;
    private final double[] weights;
    private final List<Level> levels;
    private final Optional<Calibration> calibration;

    Sample(
            SampleDesign design,
            double[] weights,
            List<Level> levels,
            Optional<Calibration> calibration) {
        this.design = design;
        this.weights = weights;
        this.levels = levels;
        this.calibration = calibration;
    }

    /**
     * Places every row in the design. Refused with every missing column and every row whose weight,
     * size or unit is not usable; with the rule FAIL also with every stratum of one unit.
     */
    public static Verdict<Sample> of(SampleDesign design, AnswerTable table) {
        return new SampleReading(design, table).sample();
    }

    public int rows() {
        return weights.length;
    }

    public double weight(int row) {
        return weights[row];
    }

    /** A copy of the weights. */
    public double[] weights() {
        return weights.clone();
    }

    public SampleDesign design() {
        return design;
    }

    List<Level> levels() {
        return levels;
    }

    Optional<Calibration> calibration() {
        return calibration;
    }

    /** The same sample with weights that fit known totals; variances use what is left over. */
    public Sample calibrated(Calibration fitted) {
        return new Sample(design, fitted.weights(), levels, Optional.of(fitted));
    }

    /** The same rows and weights with another rule for strata of one unit. */
    public Sample lonely(LonelyRule rule, boolean inDomain) {
        return new Sample(design.lonely(rule, inDomain), weights, levels, calibration);
    }

    /** All rows. */
    public Domain everybody() {
        return Domain.of(rows(), row -> true);
    }

    /** Number of the primary sampling unit of every row, from 0. */
    public int[] primaryUnits() {
        return levels.get(0).unitOfRow().clone();
    }

    /** Number of the stratum of every primary sampling unit, from 0. */
    public int[] strataOfPrimaryUnits() {
        return levels.get(0).groupOfUnit().clone();
    }

    /** Share of the stratum's units that were drawn, for every primary unit; 0 when not known. */
    public double[] primaryFractions() {
        var first = levels.get(0);
        double[] fractions = new double[first.groupOfUnit().length];
        Arrays.setAll(fractions, first::fraction);
        return fractions;
    }

    /** Primary sampling units among the rows of a domain with a weight above zero. */
    public int units(Domain domain) {
        return (int) inside(domain).distinct().count();
    }

    /** Degrees of freedom: primary units less strata, as {@link #units} counts them; at least 0. */
    public int degreesOfFreedom(Domain domain) {
        int[] strata = levels.get(0).groupOfUnit();
        long present = inside(domain).map(unit -> strata[unit]).distinct().count();
        return (int) (units(domain) - present);
    }

    private java.util.stream.IntStream inside(Domain domain) {
        int[] units = levels.get(0).unitOfRow();
        return Arrays.stream(domain.rows()).filter(row -> weights[row] > 0).map(row -> units[row]);
    }
}
