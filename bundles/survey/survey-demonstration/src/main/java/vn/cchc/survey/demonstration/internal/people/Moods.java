package vn.cchc.survey.demonstration.internal.people;

import java.util.HashMap;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.sample.Sample;

/**
 * How content each person is on the whole: an effect of the commune, of the village and of the
 * person. So neighbours resemble each other, and a person's answers hang together.
 */
public final class Moods {
    /** Spread of chance between two answers of a person, the measure of the others. */
    static final int CHANCE = 1_000;

    private static final int COMMUNE = 260;
    private static final int VILLAGE = 330;
    private static final int PERSON = 950;

    private final int[] moods;

    public Moods(Sample sample, Dice dice) {
        moods = new int[sample.forms()];
        var communes = new HashMap<String, Long>();
        int form = 0;
        for (var village : sample.villages()) {
            long around =
                    communes.computeIfAbsent(village.commune(), c -> dice.bell(COMMUNE))
                            + dice.bell(VILLAGE);
            for (int i = 0; i < village.forms(); i++) {
                moods[form++] = (int) (around + dice.bell(PERSON));
            }
        }
    }

    int of(int form) {
        return moods[form];
    }
}
