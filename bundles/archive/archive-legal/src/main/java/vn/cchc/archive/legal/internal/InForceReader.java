package vn.cchc.archive.legal.internal;

import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.InForce;
import vn.cchc.archive.legal.Proposal;

/** Reads from when the document itself is in force: "Quyết định này có hiệu lực …". */
final class InForceReader {
    private static final int WORDS_TO_SUBJECT = 4;

    private final Words words;

    InForceReader(Words words) {
        this.words = words;
    }

    Optional<Proposal<InForce>> read() {
        for (int word = 1; word < words.count(); word++) {
            if (isForce(word) && isOfThis(word)) {
                Optional<Proposal<InForce>> found = after(word);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param word "lực" of "có hiệu lực"
     */
    private boolean isForce(int word) {
        return words.isOneOf(word, "luc", "lyc", "lwc")
                && words.isLike(word - 1, "hieu")
                && words.isOneOf(word - 2, "co", "c6", "cd");
    }

    private boolean isOfThis(int word) {
        for (int i = 3; i < 3 + WORDS_TO_SUBJECT; i++) {
            if (words.is(word - i, "nay")) {
                return !words.is(word - i - 3, "ngay");
            }
        }
        return false;
    }

    private Optional<Proposal<InForce>> after(int force) {
        int word = force + 1;
        if (words.is(word, "thi") && words.is(word + 1, "hanh")) {
            word += 2;
        }
        if (words.is(word, "sau") && words.is(word + 2, "ngay")) {
            return afterDays(force, word + 1);
        }
        word += words.is(word, "ke") ? 1 : 0;
        word += words.isOneOf(word, "tu", "tir", "tur", "tit") ? 1 : 0;
        return fromDay(force, word);
    }

    private Optional<Proposal<InForce>> fromDay(int force, int day) {
        if (words.is(day, "ngay") && words.is(day + 1, "ky")) {
            boolean marked = isMarked(force) && words.word(day + 1).matches("k[ýí]");
            return propose(new InForce.OnSigning(), force, day + 1, level(marked));
        }
        return new Dates(words)
                .at(day)
                .flatMap(
                        date ->
                                propose(
                                        new InForce.From(date.value()),
                                        force,
                                        date.last(),
                                        date.confidence().and(level(isMarked(force)))));
    }

    private Optional<Proposal<InForce>> afterDays(int force, int number) {
        String digits = words.word(number);
        boolean sound = digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return sound
                ? propose(
                        new InForce.AfterDays(Integer.parseInt(digits)),
                        force,
                        number + 1,
                        level(isMarked(force)))
                : Optional.empty();
    }

    private boolean isMarked(int force) {
        return words.word(force - 2).equals("có")
                && words.word(force - 1).equals("hiệu")
                && words.word(force).equals("lực");
    }

    private static Confidence level(boolean marked) {
        return marked ? Confidence.CLEAR : Confidence.LIKELY;
    }

    private Optional<Proposal<InForce>> propose(
            InForce value, int force, int last, Confidence confidence) {
        return Optional.of(
                words.text().propose(value, words.start(force - 2), words.end(last), confidence));
    }
}
