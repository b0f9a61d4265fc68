package vn.cchc.scoring.estimation;

/**
 * How much more an estimate varies than one from a simple random sample of as many answers. Source:
 * Kish (1965), chapter 8.2; σ² = n/(n-1) Σw(e - mean)²/Σw of the residuals e = s - Rv.
 */
public final class DesignEffect {
    private final Estimator estimator;

    public DesignEffect(Estimator estimator) {
        this.estimator = estimator;
    }

    /** Against sampling with replacement: V/(σ²/n). */
    public double withReplacement(Linearised share, Responses responses, Domain domain) {
        return estimator.variance(share) / simpleVariance(share, responses, domain);
    }

    /** Against sampling without replacement from Σw persons: V/((1 - n/N) σ²/n). */
    public double withoutReplacement(Linearised share, Responses responses, Domain domain) {
        var answered = domain.where(responses::present);
        double persons = persons(answered);
        return withReplacement(share, responses, domain) / (1 - answered.rows().length / persons);
    }

    /**
     * Of any combination of shares: the variance of a simple random sample from its linearised
     * values z, {@code n/(n-1) Σw (z/w)² Σw/n}. Equal to the other one for a single share or ratio.
     * The answers per effective size count all questions, as the answers of the estimate do.
     */
    public double ofLinearised(Linearised estimate, Responses pooled, Domain domain) {
        var answered = domain.where(pooled::present);
        double n = answered.rows().length;
        var sum = new ExactSum();
        for (int i = 0; i < estimate.rows().length; i++) {
            double weight = estimator.sample().weight(estimate.rows()[i]);
            double z = estimate.values()[i];
            sum.add(weight == 0 ? 0 : z * z / weight);
        }
        double simple = n / (n - 1) * sum.value() * persons(answered) / n;
        return estimator.variance(estimate) / simple;
    }

    /** Effect of unequal weights alone: nΣw²/(Σw)². */
    public double ofWeights(Domain answered) {
        var squares = new ExactSum();
        int rows = 0;
        for (int row : answered.rows()) {
            double weight = estimator.sample().weight(row);
            squares.addProduct(weight, weight);
            rows += weight > 0 ? 1 : 0;
        }
        double persons = persons(answered);
        return rows * squares.value() / (persons * persons);
    }

    /** σ²/n of the share, on the scale of the share. */
    private double simpleVariance(Linearised share, Responses responses, Domain domain) {
        var answered = domain.where(responses::present);
        int n = answered.rows().length;
        double base = estimator.weighted(answered.rows(), responses.answered());
        double persons = persons(answered);
        var sum = new ExactSum();
        for (int row : answered.rows()) {
            double e = responses.satisfied()[row] - share.value() * responses.answered()[row];
            sum.add(estimator.sample().weight(row) * e * e);
        }
        double sigma2 = sum.value() / persons * n / (n - 1);
        double scale = persons / base;
        return sigma2 / n * scale * scale;
    }

    private double persons(Domain answered) {
        var sum = new ExactSum();
        for (int row : answered.rows()) {
            sum.add(estimator.sample().weight(row));
        }
        return sum.value();
    }
}
