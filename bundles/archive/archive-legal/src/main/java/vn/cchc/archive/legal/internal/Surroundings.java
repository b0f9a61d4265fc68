package vn.cchc.archive.legal.internal;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Looks around a number: kind or name before it, day and agency after it. */
final class Surroundings {
    private static final int WORDS_TO_DATE = 9;

    private final Words words;
    private final Dates dates;
    private final Agencies agencies;

    Surroundings(Words words) {
        this.words = words;
        dates = new Dates(words);
        agencies = new Agencies(words);
    }

    /**
     * @param limit the word of the next number
     */
    Beside of(RawNumber raw, int limit) {
        int at = words.from(raw.from());
        int end = words.from(raw.to());
        boolean marked = isMark(words, at - 1);
        Optional<Found<String>> law = NamedLaws.before(words, at);
        Optional<Found<LocalDate>> date = date(end, limit);
        int afterDate = date.map(d -> d.last() + 1).orElse(end);
        return new Beside(
                marked,
                Vocabulary.kindNames().endingAt(words, marked ? at - 2 : at - 1),
                law,
                law.flatMap(name -> Vocabulary.kindNames().startingAt(words, name.first())),
                date,
                agencies.after(end).or(() -> agencies.after(afterDate)));
    }

    /** "số", and what recognition makes of it. */
    static boolean isMark(Words words, int word) {
        return words.isOneOf(word, "so", "s6", "s0", "56", "50", "5o", "sb", "sd", "s");
    }

    private Optional<Found<LocalDate>> date(int from, int limit) {
        for (int word = from; word < limit && word < from + WORDS_TO_DATE; word++) {
            boolean far = word > from && !words.isOneOf(from, "cua", "cia", "ciia", "cta", "ctia");
            if (far || word > from && words.isFollowedBy(word - 1, ";.")) {
                return Optional.empty();
            }
            Optional<Found<LocalDate>> date = dates.at(word);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
