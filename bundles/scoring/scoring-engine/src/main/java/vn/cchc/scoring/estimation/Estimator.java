package vn.cchc.scoring.estimation;

import java.util.List;

/** Estimates with standard errors by Taylor linearisation. */
public final class Estimator {
    private final Sample sample;
    private final StagedVariance variance;

    public Estimator(Sample sample) {
        this.sample = sample;
        this.variance = new StagedVariance(sample);
    }

    public Sample sample() {
        return sample;
    }

    /** Weighted satisfied over weighted valid answers: R = Σws/Σwv, z = w(s - Rv)/Σwv. */
    public Linearised share(Responses responses, Domain domain) {
        int[] rows = domain.where(responses::present).rows();
        double base = weighted(rows, responses.answered());
        if (base == 0) {
            return new Linearised(Double.NaN, new int[0], new double[0]);
        }
        double share = weighted(rows, responses.satisfied()) / base;
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            double residual = responses.satisfied()[row] - share * responses.answered()[row];
            values[i] = sample.weight(row) * residual / base;
        }
        return new Linearised(share, rows, values);
    }

    /** Weighted number of satisfied answers: z = ws. */
    public Linearised total(Responses responses, Domain domain) {
        int[] rows = domain.rows();
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = sample.weight(rows[i]) * responses.satisfied()[rows[i]];
        }
        return new Linearised(weighted(rows, responses.satisfied()), rows, values);
    }

    /** Mean of the questions' own shares, with all covariances; unanswered questions left out. */
    public Linearised meanOfShares(List<Responses> questions, Domain domain) {
        return Linearised.mean(
                questions.stream().map(question -> share(question, domain)).toList());
    }

    /** Variance; NaN when the estimate has no value or the rule for lonely strata leaves none. */
    public double variance(Linearised estimate) {
        if (Double.isNaN(estimate.value())) {
            return Double.NaN;
        }
        if (sample.calibration().isEmpty()) {
            return variance.of(estimate.rows(), estimate.values());
        }
        double[] dense = new double[sample.rows()];
        for (int i = 0; i < estimate.rows().length; i++) {
            dense[estimate.rows()[i]] = estimate.values()[i];
        }
        return variance.of(sample.everybody().rows(), sample.calibration().get().residuals(dense));
    }

    public double standardError(Linearised estimate) {
        return StrictMath.sqrt(variance(estimate));
    }

    /** From the variances of sum and difference, so both rules and stages are in. */
    public double covariance(Linearised one, Linearised other) {
        return (variance(one.plus(other)) - variance(one.minus(other))) / 4;
    }

    /** The estimate of a share with everything that is told about it. */
    public Estimate estimate(Responses responses, Domain domain) {
        var share = share(responses, domain);
        double effect = new DesignEffect(this).withReplacement(share, responses, domain);
        return estimate(share, domain, answers(responses, domain), effect);
    }

    /** As for a share, without a design effect unless one is given. */
    public Estimate estimate(Linearised estimate, Domain domain, long answers, double effect) {
        return new Estimate(
                estimate.value(),
                standardError(estimate),
                sample.degreesOfFreedom(domain),
                answers,
                sample.units(domain),
                effect,
                answers / effect);
    }

    /** Valid answers of rows with a weight above zero. */
    public long answers(Responses responses, Domain domain) {
        long answers = 0;
        for (int row : domain.rows()) {
            answers += sample.weight(row) > 0 ? (long) responses.answered()[row] : 0;
        }
        return answers;
    }

    double weighted(int[] rows, double[] values) {
        var sum = new ExactSum();
        for (int row : rows) {
            sum.addProduct(sample.weight(row), values[row]);
        }
        return sum.value();
    }
}
