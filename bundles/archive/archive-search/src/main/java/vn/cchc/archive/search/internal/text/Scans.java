package vn.cchc.archive.search.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a badly read word may have been. The confusions are those seen in scans of Vietnamese
 * decisions: {@code lwong} for {@code lương}, {@code ciia} for {@code của}, {@code truomg} for
 * {@code trường}, {@code Poc} for {@code Độc}.
 */
public final class Scans {
    private static final String[][] READ_AS = {
        {"w", "u"}, {"6", "o"}, {"0", "o"}, {"1", "l"}, {"ii", "u"}, {"mg", "ng"}, {"rn", "m"},
        {"ti", "u"}, {"li", "u"}, {"ir", "u"}, {"y", "u"}, {"d", "o"}, {"v", "u"}, {"p", "d"},
        {"1", "i"}, {"f", "t"}, {"4", "a"}, {"9", "g"}, {"5", "s"}, {"l", "i"}, {"e", "o"},
        {"q", "o"}, {"q", "d"}, {"o", "d"}, {"b", "d"}, {"b", "h"}, {"j", "i"}, {"8", "a"}
    };
    private static final int MOST = 2;
    private static final int LONGEST = 14;

    private Scans() {}

    /** Whether it cannot be a word of Vietnamese. */
    public static boolean isDamaged(String folded) {
        return !Syllables.has(folded) && !isNumber(folded);
    }

    /** The likeliest syllables, at most two; none for a word that needs more than one change. */
    public static List<String> repaired(String folded) {
        if (folded.length() < 2 || folded.length() > LONGEST) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        addIfSyllable(everywhere(folded), found);
        for (String[] pair : READ_AS) {
            replaceOnce(folded, pair[0], pair[1], found);
            if (found.size() >= MOST) {
                break;
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** The two syllables that a word without a space was, if it was. */
    public static List<String> parted(String folded) {
        if (folded.length() < 5 || folded.length() > LONGEST) {
            return List.of();
        }
        for (int at = folded.length() - 2; at >= 2; at--) {
            String first = folded.substring(0, at);
            String second = folded.substring(at);
            if (Syllables.has(first) && Syllables.has(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** The syllable that two words were before a space came in between; empty if there is none. */
    public static String joined(String first, String second) {
        if (first.length() + second.length() > 7) {
            return "";
        }
        String whole = first + second;
        return Syllables.has(whole) ? whole : "";
    }

    /** Other true syllables for which a scan may have taken this one: {@code sy} for {@code sự}. */
    public static List<String> mistaken(String folded) {
        var found = new ArrayList<String>();
        if (folded.endsWith("u")) {
            String other = folded.substring(0, folded.length() - 1) + "y";
            if (Syllables.has(other)) {
                found.add(other);
            }
        }
        return found;
    }

    /** How a scan may have read some capital letters of a number: {@code OP} for {@code QĐ}. */
    public static List<String> misread(String letters) {
        var all = new LinkedHashSet<String>();
        all.add("");
        for (int i = 0; i < letters.length(); i++) {
            var longer = new LinkedHashSet<String>();
            for (String beginning : all) {
                longer.add(beginning + letters.charAt(i));
                for (char other : capitalsLike(letters.charAt(i)).toCharArray()) {
                    longer.add(beginning + other);
                }
            }
            all = longer.stream().limit(24).collect(LinkedHashSet::new, Set::add, Set::addAll);
        }
        return List.copyOf(all);
    }

    private static String capitalsLike(char letter) {
        return switch (letter) {
            case 'q' -> "o0";
            case 'd' -> "pbo";
            case 'o' -> "0q";
            default -> "";
        };
    }

    private static String everywhere(String folded) {
        return folded.replace('w', 'u').replace('0', 'o').replace('6', 'o').replace('1', 'l');
    }

    private static void replaceOnce(String word, String read, String was, Set<String> found) {
        int at = word.indexOf(read);
        while (at >= 0) {
            addIfSyllable(word.substring(0, at) + was + word.substring(at + read.length()), found);
            at = word.indexOf(read, at + 1);
        }
    }

    private static void addIfSyllable(String word, Set<String> found) {
        if (Syllables.has(word)) {
            found.add(word);
        }
    }

    private static boolean isNumber(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
