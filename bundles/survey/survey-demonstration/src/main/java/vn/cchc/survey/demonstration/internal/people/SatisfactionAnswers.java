package vn.cchc.survey.demonstration.internal.people;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.counts.Counts;
import vn.cchc.survey.demonstration.internal.sample.Sample;

/**
 * Decides who gives which answer, once it is settled how many are satisfied: the people of a
 * province stand in line by mood and chance, and the first are satisfied.
 */
public final class SatisfactionAnswers {
    /** Among several codes on one side of the scale, this part takes the one nearest the middle. */
    private static final int NEAREST_LEAST = 62;

    private static final int NEAREST_MOST = 84;

    private final Counts counts;
    private final Moods moods;
    private final Dice dice;
    private final byte[] bestFirst;
    private final int satisfiedCodes;

    public SatisfactionAnswers(ShareOfAnswers methodology, Counts counts, Moods moods, Dice dice) {
        this.counts = counts;
        this.moods = moods;
        this.dice = dice;
        this.bestFirst = bestFirst(methodology);
        this.satisfiedCodes = methodology.satisfied().size();
    }

    /** Places on the scale from 1, the satisfied ones first, each side in falling order. */
    private static byte[] bestFirst(ShareOfAnswers methodology) {
        var scale = methodology.scale();
        byte[] places = new byte[scale.size()];
        int end = 0;
        for (boolean satisfied : new boolean[] {true, false}) {
            for (int i = scale.size() - 1; i >= 0; i--) {
                if (methodology.satisfied().contains(scale.get(i)) == satisfied) {
                    places[end++] = (byte) (i + 1);
                }
            }
        }
        return places;
    }

    /**
     * Answers to one criterion by form: 0 for a blank, else the place of the code on the scale,
     * from 1.
     */
    public byte[] of(int leaf, Sample sample) {
        byte[] answers = new byte[sample.forms()];
        var spans = sample.provinces();
        for (int p = 0; p < spans.size(); p++) {
            answer(answers, spans.get(p), counts.answered(p, leaf), counts.satisfied(p, leaf));
        }
        return answers;
    }

    private void answer(byte[] answers, Sample.Span span, int answered, int satisfied) {
        int[] forms = IntStream.range(span.from(), span.to()).toArray();
        int[] byChance = Line.of(forms, form -> dice.between(0, Integer.MAX_VALUE));
        int[] line =
                Line.of(
                        Arrays.copyOf(byChance, answered),
                        form -> moods.of(form) + dice.bell(Moods.CHANCE));
        int end = 0;
        int[] top = outwards(satisfied, satisfiedCodes);
        for (int i = top.length - 1; i >= 0; i--) {
            end = fill(answers, line, end, top[i], bestFirst[top.length - 1 - i]);
        }
        int[] bottom = outwards(answered - satisfied, bestFirst.length - satisfiedCodes);
        for (int i = 0; i < bottom.length; i++) {
            end = fill(answers, line, end, bottom[i], bestFirst[satisfiedCodes + i]);
        }
    }

    private static int fill(byte[] answers, int[] line, int from, int count, byte answer) {
        for (int i = from; i < from + count; i++) {
            answers[line[i]] = answer;
        }
        return from + count;
    }

    /** Divides people among the codes of one side, from the middle of the scale outwards. */
    private int[] outwards(int people, int codes) {
        int[] counts = new int[codes];
        int left = people;
        for (int i = 0; i < codes; i++) {
            long part = dice.between(NEAREST_LEAST, NEAREST_MOST);
            counts[i] = i == codes - 1 ? left : (int) (left * part / 100);
            left -= counts[i];
        }
        return counts;
    }
}
