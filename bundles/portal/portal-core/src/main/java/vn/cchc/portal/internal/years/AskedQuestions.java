package vn.cchc.portal.internal.years;

import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Wording;

/** The choice of common questions as it stands in an address. */
public final class AskedQuestions {
    private static final String COMMON = "common";
    private static final String REWORDED = "reworded";

    private AskedQuestions() {}

    static String word(Wording wording) {
        return wording == Wording.SAME ? COMMON : REWORDED;
    }

    /** Empty for a word that is none. */
    public static Optional<Wording> wording(String word) {
        return switch (word) {
            case COMMON -> Optional.of(Wording.SAME);
            case REWORDED -> Optional.of(Wording.REWORDED);
            default -> Optional.empty();
        };
    }
}
