package vn.cchc.survey.demonstration.internal.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.demonstration.internal.profile.Shares;

/**
 * Answers to the questions outside the index, so that each code has its share: people stand in line
 * by chance, and by mood where the profile says so, and the codes are handed out along the line.
 */
public final class OtherAnswers {
    private static final int BLANKS_PER_MILLE = 4;

    private final Profile profile;
    private final Moods moods;
    private final int forms;

    public OtherAnswers(Profile profile, Moods moods, int forms) {
        this.profile = profile;
        this.moods = moods;
        this.forms = forms;
    }

    /**
     * Answers to a question with one choice by form: 0 for a blank, else the place of the code in
     * the list, from 1.
     *
     * @param given the answers, by form, on which the shares of this question depend
     */
    public byte[] one(
            String question, List<String> codes, Optional<IntFunction<String>> given, Dice dice) {
        byte[] answers = new byte[forms];
        var groups = new TreeMap<String, List<Integer>>();
        for (int form = 0; form < forms; form++) {
            int person = form;
            if (dice.below(1000) >= BLANKS_PER_MILLE) {
                String group = given.map(g -> g.apply(person)).orElse("");
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(form);
            }
        }
        groups.forEach(
                (group, people) -> {
                    int[] line = line(question, people.stream().mapToInt(p -> p).toArray(), dice);
                    handOut(
                            answers,
                            line,
                            shares(question, group, codes).divide(line.length, codes));
                });
        return answers;
    }

    /** Ticks by code and form. */
    public boolean[][] many(String question, List<String> codes, Dice dice) {
        boolean[][] ticks = new boolean[codes.size()][forms];
        var shares = shares(question, "", codes);
        int[] all = IntStream.range(0, forms).toArray();
        for (int code = 0; code < ticks.length; code++) {
            int[] line = line(question, all, dice);
            long ticked = (long) forms * shares.of(codes.get(code)) / Shares.WHOLE;
            for (int form : Arrays.copyOf(line, (int) ticked)) {
                ticks[code][form] = true;
            }
        }
        return ticks;
    }

    private Shares shares(String question, String group, List<String> codes) {
        return profile.given(question)
                .flatMap(given -> profile.shares(question, given, group))
                .or(() -> profile.shares(question))
                .orElseGet(() -> Shares.even(codes));
    }

    private int[] line(String question, int[] people, Dice dice) {
        long strength = profile.mood(question);
        return Line.of(people, form -> strength * moods.of(form) + 100L * dice.bell(Moods.CHANCE));
    }

    private static void handOut(byte[] answers, int[] line, int[] counts) {
        int end = 0;
        for (int code = 0; code < counts.length; code++) {
            for (int i = 0; i < counts[code]; i++) {
                answers[line[end++]] = (byte) (code + 1);
            }
        }
    }
}
