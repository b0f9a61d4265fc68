package vn.cchc.archive.legal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.legal.internal.KindAbbreviations;
import vn.cchc.archive.legal.internal.Letters;
import vn.cchc.archive.legal.internal.NumberShape;

/**
 * Number and symbol of a document: {@code 979/QĐ-BNV}, {@code 25/2025/NĐ-CP}, {@code 64/2025/QH15},
 * {@code 1234/BNV-CCHC}, and with the Party {@code 57-NQ/TW}. Decree 30/2020/NĐ-CP, appendix I,
 * part II.
 *
 * @param number digits with leading zeros as written, and at most one letter: {@code 01}, {@code
 *     12a}
 * @param symbol {@code QĐ-BNV}; the Party's has its stroke in it: {@code NQ/TW}
 */
public record DocumentNumber(String number, OptionalInt year, String symbol) {

    /**
     * @throws IllegalArgumentException when a part has not the shape of its kind
     */
    public DocumentNumber {
        number = Normalizer.normalize(number, Normalizer.Form.NFC);
        symbol = Normalizer.normalize(symbol, Normalizer.Form.NFC);
        if (!NumberShape.isNumber(number)) {
            throw new IllegalArgumentException("No number of a document: " + number);
        }
        if (!NumberShape.isSymbol(symbol)) {
            throw new IllegalArgumentException("No symbol of a document: " + symbol);
        }
        if (year.isPresent() && !NumberShape.isYear(year.getAsInt())) {
            throw new IllegalArgumentException("No year of a document: " + year.getAsInt());
        }
    }

    /** Reads one as {@link #text()} writes it; empty for anything of another shape. */
    public static Optional<DocumentNumber> parse(String text) {
        return NumberShape.parse(text);
    }

    /** As it is printed on a document. */
    public String text() {
        String join = symbol.indexOf('/') < 0 ? "/" : "-";
        return number + (year.isPresent() ? "/" + year.getAsInt() : "") + join + symbol;
    }

    /** By the first part of its symbol, as it is written; empty for letters and laws. */
    public Optional<DocumentKind> kind() {
        return KindAbbreviations.exact(parts().get(0));
    }

    /** Abbreviations after the kind: {@code BNV}, {@code BTC} of {@code TTLT-BNV-BTC}. */
    public List<String> issuers() {
        return kind().isPresent() ? parts().subList(1, parts().size()) : parts().subList(0, 1);
    }

    /**
     * What spellings of one reference have in common: leading zeros, lost marks and the stroke of
     * the Party do not count, and a damaged abbreviation of a kind counts as that kind when no
     * other one fits. Not for display.
     */
    public String key() {
        List<String> parts = parts();
        String first =
                KindAbbreviations.resolve(parts.get(0), Optional.empty())
                        .map(kind -> kind.value().code())
                        .orElseGet(() -> Letters.bare(parts.get(0)));
        String rest = Letters.bare(String.join("-", parts.subList(1, parts.size())));
        return bareNumber()
                + "/"
                + (year.isPresent() ? year.getAsInt() + "/" : "")
                + first
                + (rest.isEmpty() ? "" : "-" + rest);
    }

    private String bareNumber() {
        int start = 0;
        while (start + 1 < number.length()
                && number.charAt(start) == '0'
                && Character.isDigit(number.charAt(start + 1))) {
            start++;
        }
        return number.substring(start).toLowerCase(Locale.ROOT);
    }

    private List<String> parts() {
        return Arrays.asList(symbol.split("[-/.]"));
    }

    @Override
    public String toString() {
        return text();
    }
}
