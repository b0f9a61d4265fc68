package vn.cchc.archive.legal.internal;

import java.util.Arrays;
import java.util.List;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.Place;
import vn.cchc.archive.legal.Proposal;

/**
 * All pages as one text in NFC, beside it the same without marks, letter for letter, and for each
 * letter where it stood in the page.
 */
public final class LegalText {
    private final List<String> pages;
    private final char[] plain;
    private final char[] folded;
    private final int[] origins;
    private final int[] pageStarts;

    LegalText(List<String> pages, char[] plain, int[] origins, int[] pageStarts) {
        this.pages = pages;
        this.plain = plain;
        this.origins = origins;
        this.pageStarts = pageStarts;
        folded = new char[plain.length];
        for (int i = 0; i < plain.length; i++) {
            folded[i] = Letters.fold(plain[i]);
        }
    }

    public static LegalText of(List<String> pages) {
        return new TextComposer(pages).compose();
    }

    public int length() {
        return plain.length;
    }

    /** The letter at a place; a space before the start and after the end. */
    public char at(int i) {
        return i < 0 || i >= plain.length ? ' ' : plain[i];
    }

    char foldedAt(int i) {
        return folded[i];
    }

    boolean isFolded(int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (folded[i] != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    public String between(int from, int to) {
        return new String(plain, from, Math.max(0, to - from));
    }

    /** The same with one space for each row of spaces and line ends. */
    String spaced(int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean space = plain[i] == ' ' || plain[i] == '\n';
            if (!space) {
                line.append(plain[i]);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    String foldedBetween(int from, int to) {
        return new String(folded, from, Math.max(0, to - from));
    }

    /** From a letter to before another one, not over the end of the page. */
    public Place place(int from, int to) {
        int page = pageOf(from);
        int last = Math.max(from, to - 1);
        while (last > from && pageOf(last) != page) {
            last--;
        }
        return new Place(page + 1, origins[from], endOf(last, page) - origins[from]);
    }

    /** Marks of a letter belong to it, so its end is the start of what follows. */
    private int endOf(int index, int page) {
        int next = index + 1;
        while (next < plain.length && pageOf(next) == page && origins[next] == origins[index]) {
            next++;
        }
        return next < plain.length && pageOf(next) == page
                ? origins[next]
                : pages.get(page).length();
    }

    public String characters(Place place) {
        return pages.get(place.page() - 1)
                .substring(place.offset(), place.offset() + place.length());
    }

    public <T> Proposal<T> propose(T value, int from, int to, Confidence confidence) {
        Place place = place(from, to);
        return new Proposal<>(value, place, characters(place), confidence);
    }

    private int pageOf(int index) {
        int found = Arrays.binarySearch(pageStarts, index);
        if (found < 0) {
            return -found - 2;
        }
        // Empty pages start where the next one does.
        while (found + 1 < pageStarts.length && pageStarts[found + 1] == index) {
            found++;
        }
        return found;
    }
}
