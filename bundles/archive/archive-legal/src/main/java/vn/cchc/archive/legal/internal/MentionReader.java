package vn.cchc.archive.legal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.archive.legal.Issuer;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reference;
import vn.cchc.archive.legal.Relation;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Finds the documents that a text names: by number, and laws by their names. */
final class MentionReader {
    private static final int WORDS_TO_DATE = 9;

    private final Words words;
    private final LegalText text;
    private final Dates dates;
    private final Agencies agencies;
    private final Optional<String> familiar;

    MentionReader(Words words, Optional<String> familiar) {
        this.words = words;
        this.familiar = familiar;
        text = words.text();
        dates = new Dates(words);
        agencies = new Agencies(words);
    }

    List<Mention> read(List<RawNumber> numbers) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int limit =
                    i + 1 < numbers.size() ? words.from(numbers.get(i + 1).from()) : words.count();
            mention(numbers.get(i), limit).ifPresent(mentions::add);
        }
        mentions.addAll(new NamedLaws(words).read(mentions));
        mentions.sort(Comparator.comparingInt(Mention::first));
        return mentions;
    }

    /**
     * @param limit the word of the next number
     */
    private Optional<Mention> mention(RawNumber raw, int limit) {
        if (raw.number().isEmpty()) {
            return Optional.empty();
        }
        int at = words.from(raw.from());
        int end = words.from(raw.to());
        boolean marked = isMark(at - 1);
        Optional<Found<DocumentKind>> kind = kind(at, marked);
        Optional<Found<LocalDate>> date = date(end, limit);
        int afterDate = date.map(d -> d.last() + 1).orElse(end);
        Optional<Found<Agencies.Named>> agency =
                agencies.after(end).or(() -> agencies.after(afterDate));
        Symbols symbols =
                new Symbols(
                        kind.map(Found::value).or(() -> lawKind(raw, at)),
                        agency.map(a -> a.value().code()),
                        familiar,
                        marked);
        return symbols.read(raw).map(s -> mention(raw, at, s, kind, date, agency));
    }

    private Mention mention(
            RawNumber raw,
            int at,
            Symbol symbol,
            Optional<Found<DocumentKind>> kind,
            Optional<Found<LocalDate>> date,
            Optional<Found<Agencies.Named>> agency) {
        Optional<Found<String>> law = NamedLaws.before(words, at);
        int first = kind.map(Found::first).or(() -> law.map(Found::first)).orElse(at);
        int start = first == at ? raw.from() : words.start(first);
        int last = words.from(raw.to()) - 1;
        last = Math.max(last, date.map(Found::last).orElse(last));
        last = Math.max(last, agency.map(Found::last).orElse(last));
        Proposal<Relation> cites = text.propose(Relation.CITES, start, raw.to(), Confidence.CLEAR);
        Reference reference =
                new Reference(
                        cites,
                        Optional.of(number(raw, symbol, kind)),
                        kindOf(raw, symbol, kind, law),
                        law.map(found -> propose(found)),
                        issuerOf(raw, symbol, agency),
                        date.map(found -> propose(found)),
                        cites.place(),
                        cites.characters());
        return new Mention(first, last, reference);
    }

    private Proposal<DocumentNumber> number(
            RawNumber raw, Symbol symbol, Optional<Found<DocumentKind>> kind) {
        DocumentNumber value =
                new DocumentNumber(raw.number().orElseThrow(), raw.year(), symbol.text().value());
        Confidence confidence = raw.confidence().and(symbol.text().confidence());
        // A word that is damaged itself confirms little.
        confidence = confidence.and(kind.map(Found::confidence).orElse(Confidence.CLEAR));
        return text.propose(value, raw.from(), raw.to(), confidence);
    }

    private Optional<Proposal<DocumentKind>> kindOf(
            RawNumber raw,
            Symbol symbol,
            Optional<Found<DocumentKind>> kind,
            Optional<Found<String>> law) {
        if (kind.isPresent()) {
            DocumentKind value = kind.get().value();
            Confidence agreed = agreement(value, symbol);
            return kind.map(k -> propose(k).with(k.confidence().and(agreed)));
        }
        Optional<Read<DocumentKind>> read =
                symbol.kind()
                        .or(
                                () ->
                                        law.flatMap(l -> lawKind(raw, words.from(raw.from())))
                                                .map(k -> new Read<>(k, Confidence.LIKELY)))
                        .or(() -> letterKind(symbol));
        return read.map(k -> text.propose(k.value(), raw.from(), raw.to(), k.confidence()));
    }

    private static Confidence agreement(DocumentKind word, Symbol symbol) {
        if (symbol.kind().isEmpty()) {
            boolean without = word.abbreviation().isEmpty() || word == DocumentKind.RESOLUTION;
            return without ? Confidence.CLEAR : Confidence.LIKELY;
        }
        return symbol.kind().get().value() == word ? Confidence.CLEAR : Confidence.UNSURE;
    }

    private static Optional<Read<DocumentKind>> letterKind(Symbol symbol) {
        return symbol.text().value().indexOf('-') > 0
                ? Optional.of(new Read<>(DocumentKind.OFFICIAL_LETTER, Confidence.LIKELY))
                : Optional.empty();
    }

    private Optional<Proposal<Issuer>> issuerOf(
            RawNumber raw, Symbol symbol, Optional<Found<Agencies.Named>> agency) {
        if (agency.isPresent()) {
            Found<Agencies.Named> found = agency.get();
            return Optional.of(
                    text.propose(
                            found.value().issuer(),
                            words.start(found.first()),
                            words.end(found.last()),
                            found.confidence()));
        }
        return symbol.issuer()
                .map(
                        read ->
                                text.propose(
                                        issuer(read.value()),
                                        raw.from(),
                                        raw.to(),
                                        read.confidence().and(Confidence.LIKELY)));
    }

    static Issuer issuer(IssuerCode code) {
        return new Issuer(code.name().vi(), Optional.of(code.abbreviation()));
    }

    private <T> Proposal<T> propose(Found<T> found) {
        return text.propose(
                found.value(),
                words.start(found.first()),
                words.end(found.last()),
                found.confidence());
    }

    private Optional<Found<DocumentKind>> kind(int at, boolean marked) {
        return Vocabulary.kindNames().endingAt(words, marked ? at - 2 : at - 1);
    }

    private Optional<DocumentKind> lawKind(RawNumber raw, int at) {
        return NamedLaws.before(words, at)
                .flatMap(law -> Vocabulary.kindNames().startingAt(words, law.first()))
                .map(Found::value);
    }

    private boolean isMark(int word) {
        return isMark(words, word);
    }

    /** "số", and what recognition makes of it. */
    static boolean isMark(Words words, int word) {
        return words.isOneOf(word, "so", "s6", "s0", "56", "50", "5o", "sb", "sd", "sô", "s");
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
