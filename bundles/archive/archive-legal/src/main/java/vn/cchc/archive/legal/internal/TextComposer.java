package vn.cchc.archive.legal.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Makes one text of pages: composed, with one form of each space, dash and stroke. */
final class TextComposer {
    /** Longer rows of marks are no writing, and putting them in order takes the square of them. */
    private static final int MOST_MARKS = 6;

    private final List<String> pages;
    private final int[] pageStarts;
    private char[] plain;
    private int[] origins;
    private int length;

    TextComposer(List<String> pages) {
        this.pages =
                pages == null
                        ? List.of()
                        : pages.stream().map(page -> page == null ? "" : page).toList();
        pageStarts = new int[this.pages.size()];
        int size = 0;
        for (String page : this.pages) {
            size = Math.addExact(size, page.length() + 1);
        }
        plain = new char[size];
        origins = new int[size];
    }

    LegalText compose() {
        for (int page = 0; page < pages.size(); page++) {
            pageStarts[page] = length;
            addPage(pages.get(page));
            add('\n', pages.get(page).length());
        }
        return new LegalText(
                pages, Arrays.copyOf(plain, length), Arrays.copyOf(origins, length), pageStarts);
    }

    private void addPage(String page) {
        int i = 0;
        while (i < page.length()) {
            int end = i + 1;
            while (end < page.length() && end - i <= MOST_MARKS && isMark(page.charAt(end))) {
                end++;
            }
            addLetter(page, i, end);
            i = end;
        }
    }

    private void addLetter(String page, int from, int to) {
        if (to - from == 1) {
            addPlain(page.charAt(from), from);
            return;
        }
        String composed = Normalizer.normalize(page.substring(from, to), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length() && i < to - from; i++) {
            addPlain(composed.charAt(i), from);
        }
    }

    private void addPlain(char c, int origin) {
        if (c != '\u00AD' && c != '\u200B' && c != '\u200C' && c != '\u200D' && c != '\uFEFF') {
            add(oneForm(c), origin);
        }
    }

    private void add(char c, int origin) {
        plain[length] = c;
        origins[length++] = origin;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c < '\u0370';
    }

    private static char oneForm(char c) {
        return switch (c) {
            case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\t', '\r', '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\u3000' ->
                    ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2044', '\u2215', '\uFF0F' -> '/';
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð' -> 'đ';
            default -> c;
        };
    }
}
