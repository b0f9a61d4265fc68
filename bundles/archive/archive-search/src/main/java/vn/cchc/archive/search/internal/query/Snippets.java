package vn.cchc.archive.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import vn.cchc.archive.search.SearchResult.Piece;
import vn.cchc.archive.search.SearchResult.Snippet;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.terms.TextForms;

/** Cuts the passages with most of the words out of a page. */
final class Snippets {
    private static final int WIDTH = 28;
    private static final int MOST = 2;
    private static final int MOST_LETTERS = 100_000;

    private final Marks marks;

    Snippets(Marks marks) {
        this.marks = marks;
    }

    /** The best first; the beginning of the page when nothing stands on it. */
    List<Snippet> of(String page) {
        String text = page.substring(0, Math.min(page.length(), MOST_LETTERS));
        var words = TextForms.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        int[] places = words.stream().mapToInt(marks::of).toArray();
        var snippets = new ArrayList<Snippet>();
        while (snippets.size() < MOST) {
            int from = bestWindow(places);
            if (from < 0) {
                break;
            }
            int to = Math.min(from + WIDTH, words.size());
            snippets.add(snippet(text, words, places, from, to));
            Arrays.fill(places, from, to, Marks.NONE);
        }
        if (snippets.isEmpty()) {
            snippets.add(snippet(text, words, places, 0, Math.min(WIDTH, words.size())));
        }
        return snippets;
    }

    /**
     * Where the window with most words begins, some words before the first; -1 if there is none.
     */
    private static int bestWindow(int[] places) {
        int best = -1;
        int most = 0;
        for (int from = 0; from < places.length; from++) {
            if (places[from] != Marks.NONE) {
                int score = score(places, from, Math.min(from + WIDTH * 3 / 4, places.length));
                if (score > most) {
                    most = score;
                    best = from;
                }
            }
        }
        return best < 0 ? -1 : Math.max(0, best - WIDTH / 4);
    }

    private static int score(int[] places, int from, int to) {
        var seen = new HashSet<Integer>();
        int neighbours = 0;
        for (int i = from; i < to; i++) {
            if (places[i] != Marks.NONE) {
                seen.add(places[i]);
                if (i > from && places[i] == places[i - 1] + 1) {
                    neighbours++;
                }
            }
        }
        return seen.size() * 3 + neighbours;
    }

    private static Snippet snippet(String text, List<Forms> words, int[] places, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int start = words.get(from).word().start();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && places[end] != Marks.NONE && follows(text, words, at, end)) {
                end++;
            }
            if (end > at) {
                add(text, start, words.get(at).word().start(), false, pieces);
                start = words.get(end - 1).word().end();
                add(text, words.get(at).word().start(), start, true, pieces);
            }
            at = Math.max(end, at + 1);
        }
        add(text, start, words.get(to - 1).word().end(), false, pieces);
        return new Snippet(pieces);
    }

    /** Words with only space between them are marked as one. */
    private static boolean follows(String text, List<Forms> words, int first, int at) {
        return at == first
                || text.substring(words.get(at - 1).word().end(), words.get(at).word().start())
                        .isBlank();
    }

    private static void add(String text, int start, int end, boolean marked, List<Piece> pieces) {
        if (end > start) {
            pieces.add(new Piece(text.substring(start, end).replaceAll("\\s+", " "), marked));
        }
    }
}
