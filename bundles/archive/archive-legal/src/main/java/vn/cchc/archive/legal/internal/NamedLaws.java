package vn.cchc.archive.legal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reference;
import vn.cchc.archive.legal.Relation;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Laws that are cited by name, as grounds of a document: "Căn cứ Luật Ngân sách nhà nước …". */
final class NamedLaws {
    private static final int LONGEST_NAME = 30;

    private final Words words;

    NamedLaws(Words words) {
        this.words = words;
    }

    /** Those of the grounds that no number was read for. */
    List<Mention> read(List<Mention> numbered) {
        List<Mention> laws = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words.count(); word++) {
            if (!Grounds.startsAt(words, word)) {
                continue;
            }
            while (next < numbered.size() && numbered.get(next).last() < word) {
                next++;
            }
            int limit = next < numbered.size() ? numbered.get(next).first() : words.count();
            addLaws(word + 2, limit, laws);
        }
        return laws;
    }

    /** "Luật A ngày …; Luật B ngày …;". */
    private void addLaws(int first, int limit, List<Mention> laws) {
        Optional<Mention> law = law(first, limit);
        while (law.isPresent()) {
            laws.add(law.get());
            int last = law.get().last();
            law = words.isFollowedBy(last, ";") ? law(last + 1, limit) : Optional.empty();
        }
    }

    private Optional<Mention> law(int first, int limit) {
        Optional<DocumentKind> kind = kindAt(words, first);
        int end = kind.isEmpty() || first >= limit ? first : nameEnd(first, limit);
        if (end == first) {
            return Optional.empty();
        }
        Optional<Found<LocalDate>> date = new Dates(words).at(end);
        int last = date.map(Found::last).orElse(end - 1);
        return Optional.of(new Mention(first, last, reference(first, end, kind.get(), date)));
    }

    private Reference reference(
            int first, int end, DocumentKind kind, Optional<Found<LocalDate>> date) {
        LegalText text = words.text();
        int from = words.start(first);
        int to = words.end(end - 1);
        Proposal<Relation> cites = text.propose(Relation.CITES, from, to, Confidence.CLEAR);
        return new Reference(
                cites,
                Optional.empty(),
                Optional.of(text.propose(kind, from, to, Confidence.LIKELY)),
                Optional.of(text.propose(name(words, first, end), from, to, Confidence.LIKELY)),
                Optional.empty(),
                date.map(
                        d ->
                                text.propose(
                                        d.value(),
                                        words.start(d.first()),
                                        words.end(d.last()),
                                        d.confidence())),
                cites.place(),
                cites.characters());
    }

    private int nameEnd(int first, int limit) {
        for (int word = first; word < Math.min(limit, first + LONGEST_NAME); word++) {
            if (words.isFollowedBy(word, ";")) {
                return word + 1;
            }
            if (words.is(word + 1, "ngay") || isAmended(word + 1)) {
                return word + 1;
            }
        }
        return first;
    }

    /** "được sửa đổi", "đã được bổ sung". */
    private boolean isAmended(int word) {
        int passive = words.is(word, "da") ? word + 1 : word;
        return words.is(passive, "duoc") && words.isOneOf(passive + 1, "sua", "bo");
    }

    /** The name of a law that stands before its number: "Luật Viên chức số 58/2010/QH12". */
    static Optional<Found<String>> before(Words words, int number) {
        boolean otherKind =
                Vocabulary.kindNames()
                        .endingAt(words, number - 2)
                        .filter(kind -> !kind.value().isCitedByName())
                        .isPresent();
        if (otherKind || !words.is(number - 1, "so")) {
            return Optional.empty();
        }
        for (int word = number - 2; word > number - LONGEST_NAME && words.has(word); word--) {
            if (words.isFollowedBy(word, ";.:")) {
                return Optional.empty();
            }
            boolean within = words.is(word - 1, "cua") || words.is(word - 1, "bo");
            if (kindAt(words, word).isPresent() && word < number - 2 && !within) {
                return Optional.of(
                        new Found<>(
                                name(words, word, number - 1),
                                word,
                                number - 2,
                                Confidence.LIKELY));
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentKind> kindAt(Words words, int word) {
        return words.startsUpper(word)
                ? Vocabulary.kindNames()
                        .startingAt(words, word)
                        .map(Found::value)
                        .filter(DocumentKind::isCitedByName)
                : Optional.empty();
    }

    private static String name(Words words, int first, int end) {
        return words.text().spaced(words.start(first), words.end(end - 1));
    }
}
