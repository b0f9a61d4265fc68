package vn.cchc.archive.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.archive.search.internal.text.Letters;
import vn.cchc.archive.search.internal.text.Word;
import vn.cchc.archive.search.internal.text.Words;

/** Reads what somebody typed. Every text can be read; only quotes and leading dashes mean more. */
final class TypedReader {
    /** More words make no better search, and each costs time. */
    static final int MOST_WORDS = 16;

    private static final int MOST_LETTERS = 1_000;
    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final boolean cut;
    private final List<List<Word>> wanted = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> without = new ArrayList<>();
    private int words;
    private boolean left;

    private TypedReader(String typed) {
        cut = typed.length() > MOST_LETTERS;
        text = Letters.composed(cut ? typed.substring(0, MOST_LETTERS) : typed);
    }

    static Typed read(String typed) {
        var reader = new TypedReader(typed);
        reader.read();
        return new Typed(
                reader.text,
                reader.wanted,
                reader.phrases,
                reader.without,
                typed.isBlank(),
                reader.cut || reader.left);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = isSpace(at) ? at + 1 : readChunk(at);
        }
    }

    /** Where the next one begins. */
    private int readChunk(int start) {
        boolean excluded = isDash(start) && start + 1 < text.length() && !isSpace(start + 1);
        int from = excluded ? start + 1 : start;
        if (isQuote(from)) {
            int close = closing(from);
            if (close > 0) {
                add(from + 1, close, excluded ? without : phrases, true);
                return close + 1;
            }
        }
        int end = from;
        while (end < text.length() && !isSpace(end) && (end == from || !isQuote(end))) {
            end++;
        }
        add(from, end, excluded ? without : wanted, excluded || isNumber(from, end));
        return end;
    }

    private void add(int start, int end, List<List<Word>> groups, boolean together) {
        var found = new ArrayList<Word>();
        for (Word word : Words.of(text.substring(start, end))) {
            if (words == MOST_WORDS) {
                left = true;
                break;
            }
            words++;
            found.add(moved(word, start));
        }
        if (together && !found.isEmpty()) {
            groups.add(found);
        } else {
            found.forEach(word -> groups.add(List.of(word)));
        }
    }

    private static Word moved(Word word, int by) {
        return new Word(word.start() + by, word.end() + by, word.written(), word.folded());
    }

    private int closing(int opening) {
        for (int at = opening + 1; at < text.length(); at++) {
            if (isQuote(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Digits, a slash and more: the parts belong together. */
    private boolean isNumber(int start, int end) {
        String chunk = text.substring(start, end);
        return chunk.indexOf('/') > 0 && chunk.chars().anyMatch(Character::isDigit);
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private boolean isDash(int at) {
        return text.charAt(at) == '-';
    }

    private boolean isQuote(int at) {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }
}
