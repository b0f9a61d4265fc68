package vn.cchc.archive.internal.describing;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.model.LanguageText;

/** Kinds of documents by their codes. */
public final class Kinds {
    private Kinds() {}

    /** Whether there is such a kind. */
    public static boolean known(String code) {
        return find(code).isPresent();
    }

    /** What people call the kind; the code itself for one that is not known any more. */
    public static LanguageText title(String code) {
        return find(code).map(DocumentKind::title).orElse(new LanguageText(code, code));
    }

    private static Optional<DocumentKind> find(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
