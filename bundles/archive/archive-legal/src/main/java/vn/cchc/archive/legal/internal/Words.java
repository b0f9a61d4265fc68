package vn.cchc.archive.legal.internal;

import java.util.Arrays;

/**
 * The words of a text: what stands between spaces, without the punctuation around it. Words are
 * numbered from 0; numbers outside are asked for without harm and match nothing.
 */
public final class Words {
    private final LegalText text;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private boolean[] opensLine = new boolean[1024];
    private int count;

    public Words(LegalText text) {
        this.text = text;
        boolean newLine = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == '\n' || c == ' ') {
                newLine |= c == '\n';
                i++;
                continue;
            }
            int end = endOfRun(i);
            newLine = !add(i, end, newLine) && newLine;
            i = end;
        }
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < text.length() && text.at(end) != ' ' && text.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private boolean add(int from, int to, boolean newLine) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.at(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        opensLine[count++] = newLine;
        return true;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        opensLine = Arrays.copyOf(opensLine, count * 2);
    }

    public LegalText text() {
        return text;
    }

    public int count() {
        return count;
    }

    public boolean has(int word) {
        return word >= 0 && word < count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public String word(int word) {
        return has(word) ? text.between(starts[word], ends[word]) : "";
    }

    String folded(int word) {
        return has(word) ? text.foldedBetween(starts[word], ends[word]) : "";
    }

    public boolean opensLine(int word) {
        return has(word) && opensLine[word];
    }

    /** The first word that starts at a place of the text or after it. */
    public int from(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether one of these signs stands between a word and the next one. */
    public boolean isFollowedBy(int word, String signs) {
        if (!has(word)) {
            return false;
        }
        int stop = word + 1 < count ? starts[word + 1] : text.length();
        for (int i = ends[word]; i < stop && i < ends[word] + 40; i++) {
            if (signs.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word without its marks is this one. */
    public boolean is(int word, String folded) {
        return has(word) && text.isFolded(starts[word], ends[word], folded);
    }

    public boolean isOneOf(int word, String... folded) {
        for (String one : folded) {
            if (is(word, one)) {
                return true;
            }
        }
        return false;
    }

    /** The same, with one wrong letter in words of four letters and more. */
    public boolean isLike(int word, String folded) {
        return has(word)
                && (is(word, folded) || folded.length() >= 4 && distance(word, folded, 1) <= 1);
    }

    /** How many letters differ, up to a limit; above it some larger number. */
    int distance(int word, String folded, int limit) {
        int length = ends[word] - starts[word];
        if (Math.abs(length - folded.length()) > limit) {
            return limit + 1;
        }
        return is(word, folded) ? 0 : EditDistance.of(folded(word), folded);
    }

    public boolean startsUpper(int word) {
        return has(word) && Character.isUpperCase(text.at(starts[word]));
    }

    /** Whether a word has letters, and no small one among them. */
    public boolean isUpper(int word) {
        if (!has(word) || ends[word] - starts[word] > 60) {
            return false;
        }
        boolean letter = false;
        for (int i = starts[word]; i < ends[word]; i++) {
            if (Character.isLowerCase(text.at(i))) {
                return false;
            }
            letter |= Character.isUpperCase(text.at(i));
        }
        return letter;
    }

    /** The first word of the next line. */
    public int nextLine(int word) {
        int next = word + 1;
        while (next < count && !opensLine[next]) {
            next++;
        }
        return Math.min(next, count);
    }
}
