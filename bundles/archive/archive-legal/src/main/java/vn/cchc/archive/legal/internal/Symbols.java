package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.IssuerCode;

/**
 * Reads symbols with the help of what stands beside them. Only what a second place confirms is
 * clear: one wrong letter makes another kind or agency of many abbreviations.
 *
 * @param kind written out beside the number
 * @param agency written out beside the number
 * @param familiar the abbreviation of the agency whose document this is
 * @param marked the word "số" stands before the number
 */
record Symbols(
        Optional<DocumentKind> kind,
        Optional<IssuerCode> agency,
        Optional<String> familiar,
        boolean marked) {

    Optional<Symbol> read(RawNumber raw) {
        return symbol(raw).filter(symbol -> NumberShape.isSymbol(symbol.text().value()));
    }

    private Optional<Symbol> symbol(RawNumber raw) {
        List<String> parts = raw.parts();
        if (parts.size() > 1) {
            Optional<Read<DocumentKind>> abbreviated =
                    KindAbbreviations.resolve(parts.get(0), kind);
            if (abbreviated.isPresent()) {
                return Optional.of(withKind(raw, abbreviated.get()));
            }
            return letter(raw);
        }
        return raw.year().isPresent() && isLegislature(parts.get(0)) ? law(raw) : old(raw);
    }

    private Symbol withKind(RawNumber raw, Read<DocumentKind> read) {
        Read<DocumentKind> confirmed = confirmed(read);
        Confidence confidence = confirmed.confidence();
        List<String> parts = new ArrayList<>(List.of(confirmed.value().abbreviation().orElse("")));
        Optional<Read<IssuerCode>> issuer = Optional.empty();
        List<String> agencies = raw.parts().subList(1, raw.parts().size());
        boolean joint = agencies.size() > 1 && agencies.stream().anyMatch(this::isAgency);
        for (String part : agencies) {
            Read<String> mended = agencyPart(part, joint);
            parts.add(mended.value());
            confidence = confidence.and(mended.confidence());
            issuer = issuer.isPresent() ? issuer : issuerOf(mended);
        }
        String text = parts.get(0) + (raw.party() ? "/" : "-") + tail(parts);
        return new Symbol(new Read<>(text, confidence), Optional.of(confirmed), issuer);
    }

    private boolean isAgency(String part) {
        return agency.map(IssuerCode::abbreviation).filter(part::equals).isPresent();
    }

    private static String tail(List<String> parts) {
        return String.join("-", parts.subList(1, parts.size()));
    }

    private Read<DocumentKind> confirmed(Read<DocumentKind> read) {
        if (kind.isEmpty()) {
            return new Read<>(read.value(), read.confidence().and(Confidence.LIKELY));
        }
        return kind.get() == read.value() ? read : new Read<>(read.value(), Confidence.UNSURE);
    }

    private static Optional<Read<IssuerCode>> issuerOf(Read<String> part) {
        return IssuerAbbreviations.resolve(part.value())
                .map(code -> new Read<>(code.value(), code.confidence().and(part.confidence())));
    }

    /**
     * @param joint another part of the symbol is the agency that is written out
     */
    private Read<String> agencyPart(String part, boolean joint) {
        Optional<Read<IssuerCode>> known = IssuerAbbreviations.resolve(part);
        if (known.isEmpty()) {
            return unknown(part);
        }
        String term = part.substring(IssuerAbbreviations.withoutTerm(part).length());
        IssuerCode code = known.get().value();
        return new Read<>(
                code.abbreviation() + term,
                known.get().confidence().and(confirmation(code, joint)));
    }

    private Confidence confirmation(IssuerCode code, boolean joint) {
        if (agency.isPresent() && IssuerAbbreviations.isSame(agency.get(), code)) {
            return Confidence.CLEAR;
        }
        if (agency.isPresent() && !joint) {
            return Confidence.UNSURE;
        }
        boolean trusted =
                familiar.filter(code.abbreviation()::equals).isPresent()
                        || IssuerAbbreviations.isAlone(code);
        return trusted ? Confidence.CLEAR : Confidence.LIKELY;
    }

    private Read<String> unknown(String part) {
        Optional<String> said =
                agency.map(IssuerCode::abbreviation)
                        .filter(
                                right ->
                                        IssuerAbbreviations.isOneLetterFrom(
                                                Letters.bare(right), Letters.bare(part)));
        return said.map(right -> new Read<>(right, Confidence.LIKELY))
                .orElseGet(
                        () ->
                                new Read<>(
                                        part,
                                        agency.isPresent()
                                                ? Confidence.UNSURE
                                                : Confidence.LIKELY));
    }

    /** Letters have no kind in their symbol: agency and unit, 1234/BNV-CCHC. */
    private Optional<Symbol> letter(RawNumber raw) {
        Optional<Read<IssuerCode>> sender = IssuerAbbreviations.resolve(raw.parts().get(0));
        if (sender.isEmpty()) {
            return Optional.empty();
        }
        boolean other = kind.filter(k -> k != DocumentKind.OFFICIAL_LETTER).isPresent();
        Confidence confidence =
                other
                                || agency.filter(
                                                a ->
                                                        !IssuerAbbreviations.isSame(
                                                                a, sender.get().value()))
                                        .isPresent()
                        ? Confidence.UNSURE
                        : Confidence.LIKELY;
        String text =
                sender.get().value().abbreviation()
                        + "-"
                        + String.join("-", raw.parts().subList(1, raw.parts().size()));
        return Optional.of(new Symbol(new Read<>(text, confidence), Optional.empty(), sender));
    }

    private static boolean isLegislature(String part) {
        String letters = IssuerAbbreviations.withoutTerm(part);
        int term = part.length() - letters.length();
        return (letters.equals("QH") || letters.equals("UBTVQH")) && term > 0 && term < 3;
    }

    /** 64/2025/QH15. */
    private Optional<Symbol> law(RawNumber raw) {
        String part = raw.parts().get(0);
        boolean confirmed =
                kind.filter(k -> k.isCitedByName() || k == DocumentKind.RESOLUTION).isPresent();
        return Optional.of(
                new Symbol(
                        new Read<>(part, confirmed ? Confidence.CLEAR : Confidence.LIKELY),
                        Optional.empty(),
                        IssuerAbbreviations.resolve(part)));
    }

    /** 15/CP: without a kind, as before 1997. */
    private Optional<Symbol> old(RawNumber raw) {
        String part = raw.parts().get(0);
        Optional<Read<IssuerCode>> sender =
                IssuerAbbreviations.resolve(part)
                        .filter(code -> code.confidence() == Confidence.CLEAR);
        return marked && sender.isPresent()
                ? Optional.of(
                        new Symbol(new Read<>(part, Confidence.LIKELY), Optional.empty(), sender))
                : Optional.empty();
    }
}
