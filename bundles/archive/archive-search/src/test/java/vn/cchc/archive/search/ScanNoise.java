package vn.cchc.archive.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Reads a text as a cheap scan does: three words in four lose their signs, some letters become
 * others, some words run together or fall apart.
 */
public final class ScanNoise {
    private static final double SIGNS_LOST = 0.75;
    private static final double LETTER_CHANGED = 0.03;
    private static final double LETTER_LOST = 0.004;
    private static final double SPACE_LOST = 0.015;
    private static final double SPACE_GAINED = 0.004;
    private static final Map<Character, List<String>> CONFUSED =
            Map.ofEntries(
                    Map.entry('u', List.of("w", "ii", "v", "y", "ir")),
                    Map.entry('o', List.of("0", "6", "e", "d", "a")),
                    Map.entry('l', List.of("1", "i", "t")),
                    Map.entry('i', List.of("l", "1", "j")),
                    Map.entry('d', List.of("p", "b", "ci")),
                    Map.entry('m', List.of("rn", "n")),
                    Map.entry('n', List.of("m", "ri", "u")),
                    Map.entry('h', List.of("b", "n")),
                    Map.entry('e', List.of("c", "o", "¢")),
                    Map.entry('a', List.of("4", "o", "d")),
                    Map.entry('t', List.of("l", "f", "r")),
                    Map.entry('c', List.of("e", "o")),
                    Map.entry('g', List.of("9", "q")));

    private final Random random;

    public ScanNoise(long seed) {
        random = new Random(seed);
    }

    /** The text as read. */
    public String on(String text) {
        var read = new StringBuilder();
        for (String word : text.split("(?<=\\s)")) {
            String plain = random.nextDouble() < SIGNS_LOST ? withoutSigns(word) : word;
            plain.chars().forEach(letter -> letter(read, (char) letter));
        }
        return read.toString();
    }

    private void letter(StringBuilder read, char letter) {
        if (Character.isWhitespace(letter)) {
            read.append(happens(SPACE_LOST) ? "" : letter);
            return;
        }
        if (happens(LETTER_LOST)) {
            return;
        }
        var others = CONFUSED.get(Character.toLowerCase(letter));
        if (others != null && happens(LETTER_CHANGED)) {
            read.append(others.get(random.nextInt(others.size())));
        } else {
            read.append(letter);
        }
        if (happens(SPACE_GAINED)) {
            read.append(' ');
        }
    }

    private boolean happens(double rate) {
        return random.nextDouble() < rate;
    }

    /** Written apart from the product's folding, which is what is tested. */
    public static String withoutSigns(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
