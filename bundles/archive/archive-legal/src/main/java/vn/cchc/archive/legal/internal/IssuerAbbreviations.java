package vn.cchc.archive.legal.internal;

import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.IssuerCodes;

/** Which agency an abbreviation in a symbol stands for, also when it was misread. */
final class IssuerAbbreviations {
    private IssuerAbbreviations() {}

    /** Its number of the legislature (UBTVQH15) does not count. */
    static Optional<Read<IssuerCode>> resolve(String part) {
        String letters = withoutTerm(part);
        Optional<IssuerCode> exact = IssuerCodes.find(letters);
        if (exact.isPresent()) {
            return exact.map(code -> new Read<>(code, Confidence.CLEAR));
        }
        String bare = Letters.bare(letters);
        List<IssuerCode> fitting =
                IssuerCodes.all().stream()
                        .filter(code -> Letters.bare(code.abbreviation()).equals(bare))
                        .toList();
        return fitting.size() == 1
                ? Optional.of(new Read<>(fitting.get(0), Confidence.LIKELY))
                : Optional.empty();
    }

    /** One agency has two abbreviations (BLĐTBXH); one abbreviation has two agencies (TW). */
    static boolean isSame(IssuerCode a, IssuerCode b) {
        return a.name().equals(b.name()) || a.abbreviation().equals(b.abbreviation());
    }

    /** Whether one wrong letter could have made it of another agency's. */
    static boolean isAlone(IssuerCode code) {
        return IssuerCodes.all().stream()
                .noneMatch(
                        other ->
                                !isSame(other, code)
                                        && isOneLetterFrom(
                                                other.abbreviation(), code.abbreviation()));
    }

    static boolean isOneLetterFrom(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < a.length(); i++) {
            wrong += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return wrong == 1;
    }

    static String withoutTerm(String part) {
        int end = part.length();
        while (end > 0 && NumberShape.isDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(0, end);
    }
}
