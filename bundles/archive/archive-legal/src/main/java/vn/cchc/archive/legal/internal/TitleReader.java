package vn.cchc.archive.legal.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Reads what a document is about: under its kind, or after "V/v" in a letter. */
final class TitleReader {
    private static final int MOST_WORDS = 150;

    /** Forms that say at once what they are for; some put a subject over it all the same. */
    private static final Set<DocumentKind> UNTITLED =
            EnumSet.of(
                    DocumentKind.INTRODUCTION,
                    DocumentKind.LEAVE,
                    DocumentKind.SENDING_SLIP,
                    DocumentKind.TRANSFER_SLIP,
                    DocumentKind.INFORMATION_SLIP,
                    DocumentKind.FORMAL_LETTER);

    private final Words words;
    private final int headingEnd;

    TitleReader(Words words, int headingEnd) {
        this.words = words;
        this.headingEnd = headingEnd;
    }

    Optional<Proposal<String>> read(Optional<Found<DocumentKind>> kind) {
        return kind.isPresent() ? underKind(kind.get()) : letter();
    }

    private Optional<Proposal<String>> underKind(Found<DocumentKind> kind) {
        int first = kind.last() + 1;
        if (UNTITLED.contains(kind.value()) && !words.isOneOf(first, "ve", "v/v")) {
            return Optional.empty();
        }
        boolean capitals =
                kind.value().isCitedByName() || words.isUpper(first) && !words.opensLine(first);
        return propose(first, capitals ? endOfCapitals(first) : endOfTitle(first));
    }

    private int endOfTitle(int first) {
        int word = first;
        while (word < limit(first) && !stops(word, first)) {
            word++;
        }
        return word;
    }

    private boolean stops(int word, int first) {
        if (!words.opensLine(word) || word == first && !isCapitals(word)) {
            return false;
        }
        return isCapitals(word) || opensBracket(word) || word > first && opensBody(word);
    }

    /** Plans and reports have no grounds: their text begins with a sentence or a heading. */
    private boolean opensBody(int word) {
        boolean numbered =
                words.end(word) - words.start(word) <= 3
                        && words.isFollowedBy(word, ".")
                        && (words.isUpper(word) || hasNoLetter(word));
        boolean sentence =
                words.startsUpper(word)
                        && (words.is(word, "thuc") && words.is(word + 1, "hien")
                                || words.is(word, "tren") && words.is(word + 1, "co")
                                || words.is(word, "de") && !words.is(word + 1, "an")
                                || words.isOneOf(word, "theo", "phan"));
        return numbered || sentence;
    }

    private boolean isCapitals(int word) {
        return words.isUpper(word) && (words.isUpper(word + 1) || words.opensLine(word + 1));
    }

    private boolean opensBracket(int word) {
        return words.isOneOf(word, "kem", "ban") && words.isFollowedBy(word - 1, "(");
    }

    private int endOfCapitals(int first) {
        int word = first;
        while (word < limit(first) && (words.isUpper(word) || hasNoLetter(word))) {
            word++;
        }
        return word;
    }

    private boolean hasNoLetter(int word) {
        return words.word(word).chars().noneMatch(Character::isLetter);
    }

    private int limit(int first) {
        return Math.min(headingEnd, first + MOST_WORDS);
    }

    private Optional<Proposal<String>> letter() {
        for (int word = 0; word < headingEnd; word++) {
            if (words.is(word, "v/v")) {
                return propose(word + 1, endOfLetterTitle(word + 1));
            }
        }
        return Optional.empty();
    }

    private int endOfLetterTitle(int first) {
        for (int word = first; word < limit(first); word++) {
            boolean state = Vocabulary.stateNames().startingAt(words, word).isPresent();
            boolean day = words.isLike(word, "ngay") && words.isFollowedBy(word - 1, ",");
            if (state || day || words.isOneOf(word, "so") && words.opensLine(word)) {
                return day ? beforePlace(word, first) : word;
            }
        }
        return limit(first);
    }

    /** The name of the place before a comma and the day. */
    private int beforePlace(int day, int first) {
        int word = day;
        while (word - 1 > first && day - word < 4 && words.startsUpper(word - 1)) {
            word--;
        }
        return word;
    }

    private Optional<Proposal<String>> propose(int first, int end) {
        if (end <= first) {
            return Optional.empty();
        }
        LegalText text = words.text();
        int from = opening(words.start(first));
        int to = closing(words.end(end - 1));
        return Optional.of(
                text.propose(value(first, end, from, to), from, to, quality(first, end)));
    }

    /** Without strokes of a table or of the edge of a scan. */
    private String value(int first, int end, int from, int to) {
        return words.text().spaced(from, to).replace("| ", "").strip();
    }

    private int opening(int start) {
        return "“\"".indexOf(words.text().at(start - 1)) >= 0 ? start - 1 : start;
    }

    private int closing(int end) {
        return "”\")".indexOf(words.text().at(end)) >= 0 ? end + 1 : end;
    }

    /** Most Vietnamese words bear a mark; a text in which few do has lost them. */
    private Confidence quality(int first, int end) {
        int marked = 0;
        for (int word = first; word < end; word++) {
            marked += words.word(word).chars().anyMatch(c -> c > 0x7F) ? 1 : 0;
        }
        return marked * 2 >= end - first ? Confidence.LIKELY : Confidence.UNSURE;
    }
}
