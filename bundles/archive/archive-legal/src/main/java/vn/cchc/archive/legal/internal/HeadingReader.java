package vn.cchc.archive.legal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.DocumentNumber;
import vn.cchc.archive.legal.Issuer;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.internal.Terms.Found;

/**
 * Reads the heading of a document: agency, number, place and day, kind. The two columns of it may
 * arrive in either order, or line by line.
 */
public final class HeadingReader {
    private final Words words;
    private final LegalText text;
    private final int end;
    private final Optional<Found<DocumentKind>> kind;
    private final Optional<RawNumber> raw;
    private final Optional<Found<Agencies.Named>> agency;
    private final Optional<Symbol> symbol;

    HeadingReader(Words words, List<RawNumber> numbers) {
        this.words = words;
        text = words.text();
        end = HeadingZone.end(words);
        kind = KindLine.find(words, end);
        raw = numbers.stream().filter(this::isOwn).findFirst();
        Optional<IssuerCode> sender = raw.flatMap(this::sender);
        agency = new HeadingAgency(words, kind.map(Found::first).orElse(end)).find(sender);
        symbol = raw.flatMap(symbols()::read);
    }

    private Symbols symbols() {
        return new Symbols(
                kind.map(Found::value), agency.map(a -> a.value().code()), Optional.empty(), true);
    }

    private Optional<IssuerCode> sender(RawNumber number) {
        return new Symbols(kind.map(Found::value), Optional.empty(), Optional.empty(), true)
                .read(number)
                .flatMap(Symbol::issuer)
                .map(Read::value);
    }

    /** The word after the heading. */
    int end() {
        return end;
    }

    Optional<Found<DocumentKind>> kindLine() {
        return kind;
    }

    private boolean isOwn(RawNumber number) {
        int at = words.from(number.from());
        if (at >= end) {
            return false;
        }
        boolean blank = number.number().isEmpty() && number.from() > 0 && isBlank(number);
        int mark = blank ? words.from(number.from()) - 1 : at - 1;
        boolean marked =
                Surroundings.isMark(words, mark)
                        && (words.isFollowedBy(mark, ":")
                                || words.opensLine(mark)
                                || words.isUpper(mark - 1));
        Optional<Found<DocumentKind>> before = Vocabulary.kindNames().endingAt(words, mark - 1);
        boolean reference =
                before.isPresent()
                        && !(words.isFollowedBy(mark, ":")
                                && words.opensLine(before.get().first()));
        return marked && !reference;
    }

    private boolean isBlank(RawNumber number) {
        return text.at(number.from()) == '/';
    }

    boolean isOwnPlace(RawNumber number) {
        return raw.filter(own -> own.from() == number.from()).isPresent();
    }

    /** The abbreviation of the issuer when heading and number agree on it. */
    Optional<String> familiar() {
        return symbol.flatMap(Symbol::issuer)
                .map(Read::value)
                .filter(
                        code ->
                                agency.filter(
                                                a ->
                                                        IssuerAbbreviations.isSame(
                                                                a.value().code(), code))
                                        .isPresent())
                .map(IssuerCode::abbreviation);
    }

    Optional<Proposal<DocumentNumber>> number() {
        if (raw.isEmpty() || symbol.isEmpty() || raw.get().number().isEmpty()) {
            return Optional.empty();
        }
        RawNumber own = raw.get();
        DocumentNumber value =
                new DocumentNumber(
                        own.number().orElseThrow(), own.year(), symbol.get().text().value());
        Confidence confirmed = agency.isPresent() ? Confidence.CLEAR : Confidence.LIKELY;
        Confidence read = own.confidence().and(symbol.get().text().confidence()).and(confirmed);
        Confidence word = kind.map(Found::confidence).orElse(Confidence.CLEAR);
        return Optional.of(text.propose(value, own.from(), own.to(), read.and(word)));
    }

    Optional<Proposal<DocumentKind>> kind() {
        Optional<Read<DocumentKind>> abbreviated = symbol.flatMap(Symbol::kind);
        if (kind.isPresent()) {
            Found<DocumentKind> line = kind.get();
            Confidence confirmed =
                    abbreviated
                            .map(a -> agreement(a, line.value()))
                            .orElse(unconfirmed(line.value()));
            return Optional.of(
                    text.propose(
                            line.value(),
                            words.start(line.first()),
                            words.end(line.last()),
                            line.confidence().and(confirmed)));
        }
        if (abbreviated.isPresent()) {
            return abbreviated.map(
                    a -> proposeAt(a.value(), a.confidence().and(Confidence.LIKELY)));
        }
        return symbol.filter(s -> s.text().value().indexOf('-') > 0)
                .map(s -> proposeAt(DocumentKind.OFFICIAL_LETTER, Confidence.LIKELY));
    }

    private static Confidence agreement(Read<DocumentKind> abbreviated, DocumentKind line) {
        return abbreviated.value() == line ? Confidence.CLEAR : Confidence.UNSURE;
    }

    private Confidence unconfirmed(DocumentKind line) {
        boolean law = symbol.isPresent() && line.isCitedByName();
        return law ? Confidence.CLEAR : Confidence.LIKELY;
    }

    private <T> Proposal<T> proposeAt(T value, Confidence confidence) {
        return text.propose(value, raw.orElseThrow().from(), raw.orElseThrow().to(), confidence);
    }

    Optional<Proposal<Issuer>> issuer() {
        Optional<Read<IssuerCode>> code = symbol.flatMap(Symbol::issuer);
        if (agency.isEmpty()) {
            return code.map(
                    c ->
                            proposeAt(
                                    MentionReader.issuer(c.value()),
                                    c.confidence().and(Confidence.LIKELY)));
        }
        Found<Agencies.Named> named = agency.get();
        Confidence confirmed = familiar().isPresent() ? Confidence.CLEAR : Confidence.LIKELY;
        return Optional.of(
                text.propose(
                        named.value().issuer(),
                        words.start(named.first()),
                        words.end(named.last()),
                        named.confidence().and(confirmed)));
    }

    private boolean endsColumn(int last) {
        return !words.has(last + 1) || words.opensLine(last + 1) || words.isUpper(last + 1);
    }

    /** "Hà Nội, ngày …"; a day after a number belongs to another document. */
    Optional<Proposal<LocalDate>> issued() {
        Dates dates = new Dates(words);
        for (int word = 0; word < end; word++) {
            boolean place = words.isFollowedBy(word - 1, ",") && words.startsUpper(word - 1);
            if (place || words.opensLine(word)) {
                Optional<Found<LocalDate>> date = dates.at(word);
                if (date.filter(d -> endsColumn(d.last())).isPresent()) {
                    Found<LocalDate> d = date.get();
                    return Optional.of(
                            text.propose(
                                    d.value(),
                                    words.start(d.first()),
                                    words.end(d.last()),
                                    d.confidence()));
                }
            }
        }
        return Optional.empty();
    }
}
