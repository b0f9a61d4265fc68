package vn.cchc.archive.legal.internal;

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
    private final Words words;
    private final LegalText text;
    private final Surroundings surroundings;
    private final Optional<String> familiar;

    MentionReader(Words words, Optional<String> familiar) {
        this.words = words;
        this.familiar = familiar;
        text = words.text();
        surroundings = new Surroundings(words);
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
        Beside beside = surroundings.of(raw, limit);
        Symbols symbols =
                new Symbols(
                        beside.kindOrLaw().map(Found::value),
                        beside.agency().map(agency -> agency.value().code()),
                        familiar,
                        beside.marked());
        return symbols.read(raw).map(symbol -> mention(raw, symbol, beside));
    }

    private Mention mention(RawNumber raw, Symbol symbol, Beside beside) {
        int at = words.from(raw.from());
        int first = beside.first().orElse(at);
        int start = first == at ? raw.from() : words.start(first);
        int last = beside.last(words.from(raw.to()) - 1);
        Proposal<Relation> cites = text.propose(Relation.CITES, start, raw.to(), Confidence.CLEAR);
        Reference reference =
                new Reference(
                        cites,
                        Optional.of(number(raw, symbol, beside)),
                        kind(raw, symbol, beside),
                        beside.law().map(this::propose),
                        issuer(raw, symbol, beside),
                        beside.date().map(this::propose),
                        cites.place(),
                        cites.characters());
        return new Mention(first, last, reference);
    }

    private Proposal<DocumentNumber> number(RawNumber raw, Symbol symbol, Beside beside) {
        DocumentNumber value =
                new DocumentNumber(raw.number().orElseThrow(), raw.year(), symbol.text().value());
        Confidence confidence = raw.confidence().and(symbol.text().confidence());
        // A word that is damaged itself confirms little.
        confidence = confidence.and(beside.kind().map(Found::confidence).orElse(Confidence.CLEAR));
        return text.propose(value, raw.from(), raw.to(), confidence);
    }

    private Optional<Proposal<DocumentKind>> kind(RawNumber raw, Symbol symbol, Beside beside) {
        if (beside.kind().isPresent()) {
            Found<DocumentKind> kind = beside.kind().get();
            Confidence agreed = agreement(kind.value(), symbol);
            return Optional.of(propose(kind).with(kind.confidence().and(agreed)));
        }
        return symbol.kind()
                .or(() -> beside.kindOrLaw().map(k -> new Read<>(k.value(), Confidence.LIKELY)))
                .or(() -> letterKind(symbol))
                .map(k -> text.propose(k.value(), raw.from(), raw.to(), k.confidence()));
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

    private Optional<Proposal<Issuer>> issuer(RawNumber raw, Symbol symbol, Beside beside) {
        if (beside.agency().isPresent()) {
            Found<Agencies.Named> agency = beside.agency().get();
            Proposal<Agencies.Named> named = propose(agency);
            return Optional.of(
                    new Proposal<>(
                            agency.value().issuer(),
                            named.place(),
                            named.characters(),
                            named.confidence()));
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
}
