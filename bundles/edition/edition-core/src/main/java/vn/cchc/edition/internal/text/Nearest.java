package vn.cchc.edition.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** Finds the word somebody probably meant. */
public final class Nearest {
    private static final int LONGEST_WORD = 60;

    private final Collection<String> known;

    public Nearest(Collection<String> known) {
        this.known = known;
    }

    /** The closest known word, when at most a third of it would have to change. */
    public Optional<String> to(String word) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> k.length() <= LONGEST_WORD)
                .filter(
                        k ->
                                distance(word, k)
                                        <= Math.max(1, Math.max(k.length(), word.length()) / 3))
                .min(
                        Comparator.comparingInt((String k) -> distance(word, k))
                                .thenComparing(k -> k));
    }

    /** {@code Did you mean "x"?}, or the known words when none is close. */
    public LanguageText advice(String word) {
        return hint(word).orElseGet(this::all);
    }

    /** {@code Did you mean "x"?}, or nothing when no known word is close. */
    public Optional<LanguageText> hint(String word) {
        return to(word).map(
                        k ->
                                new LanguageText(
                                        "Có phải là \"" + k + "\"?",
                                        "Did you mean \"" + k + "\"?"));
    }

    private LanguageText all() {
        String words = String.join(", ", known);
        return known.isEmpty()
                ? new LanguageText("Hãy bỏ đi.", "Take it away.")
                : new LanguageText(
                        "Hãy bỏ đi; ở đây dùng được: " + words + ".",
                        "Take it away; known here: " + words + ".");
    }

    /** Number of letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
