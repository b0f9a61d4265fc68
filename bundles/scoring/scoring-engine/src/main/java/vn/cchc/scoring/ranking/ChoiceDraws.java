package vn.cchc.scoring.ranking;

/** Draws ways to build the index, two independent ones for each trial. */
final class ChoiceDraws {
    private final int criteria;
    private final long seed;

    ChoiceDraws(int criteria, long seed) {
        this.criteria = criteria;
        this.seed = seed;
    }

    Choices first(int trial) {
        return draw(new SeededRandom(seed, 2L * trial));
    }

    Choices second(int trial) {
        return draw(new SeededRandom(seed, 2L * trial + 1));
    }

    private Choices draw(SeededRandom random) {
        double[] weights = new double[criteria];
        for (int i = 0; i < criteria; i++) {
            weights[i] = random.fraction();
        }
        int leftOut = random.below(criteria + 1) - 1;
        return new Choices(weights, leftOut, random.below(2) == 1, random.below(2) == 1);
    }
}
