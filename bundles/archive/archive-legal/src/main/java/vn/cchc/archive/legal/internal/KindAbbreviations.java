package vn.cchc.archive.legal.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;

/** Which kind the abbreviation in a symbol stands for, also when it was misread. */
public final class KindAbbreviations {
    private static final List<DocumentKind> KINDS =
            Arrays.stream(DocumentKind.values()).filter(k -> k.abbreviation().isPresent()).toList();
    private static final Map<String, DocumentKind> EXACT =
            KINDS.stream().collect(Collectors.toMap(k -> k.abbreviation().get(), k -> k));

    private KindAbbreviations() {}

    public static Optional<DocumentKind> exact(String part) {
        return Optional.ofNullable(EXACT.get(part));
    }

    /**
     * The kind an abbreviation stands for. A damaged one is told only when no other kind fits, or
     * the word beside the number says which.
     *
     * @param hint the kind that is written out before the number
     */
    public static Optional<Read<DocumentKind>> resolve(String part, Optional<DocumentKind> hint) {
        Optional<DocumentKind> exact = exact(part);
        boolean other = hint.filter(kind -> exact.isPresent() && isTwin(part, kind)).isPresent();
        if (other) {
            return choose(List.of(hint.get()), hint, Confidence.LIKELY);
        }
        if (exact.isPresent()) {
            return exact.map(kind -> new Read<>(kind, Confidence.CLEAR));
        }
        List<DocumentKind> bare = KINDS.stream().filter(k -> isBare(part, k)).toList();
        if (!bare.isEmpty()) {
            return choose(bare, hint, Confidence.LIKELY);
        }
        List<DocumentKind> similar = KINDS.stream().filter(k -> isSimilar(part, k)).toList();
        return choose(similar, hint, Confidence.UNSURE);
    }

    private static Optional<Read<DocumentKind>> choose(
            List<DocumentKind> fitting, Optional<DocumentKind> hint, Confidence alone) {
        if (hint.isPresent() && fitting.contains(hint.get())) {
            return Optional.of(new Read<>(hint.get(), Confidence.LIKELY));
        }
        return fitting.size() == 1
                ? Optional.of(new Read<>(fitting.get(0), alone))
                : Optional.empty();
    }

    /** HD and HĐ, DA and ĐA are told apart by their stroke alone. */
    private static boolean isTwin(String part, DocumentKind hint) {
        return hint.abbreviation().filter(a -> !a.equals(part)).isPresent() && isBare(part, hint);
    }

    private static boolean isBare(String part, DocumentKind kind) {
        return Letters.fold(part).equals(Letters.fold(kind.abbreviation().get()));
    }

    private static boolean isSimilar(String part, DocumentKind kind) {
        String right = kind.abbreviation().get().toUpperCase(Locale.ROOT);
        String seen = part.toUpperCase(Locale.ROOT);
        if (seen.length() != right.length()) {
            return false;
        }
        for (int i = 0; i < right.length(); i++) {
            if (!takenFor(seen.charAt(i)).contains(right.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** What a letter may have been before recognition: round letters are taken for each other. */
    private static String takenFor(char seen) {
        return switch (seen) {
            case 'O', '0' -> "OQĐD";
            case 'Q' -> "QO";
            case 'D' -> "DĐO";
            case 'P' -> "PĐD";
            case 'Đ' -> "ĐD";
            default -> String.valueOf(seen);
        };
    }
}
