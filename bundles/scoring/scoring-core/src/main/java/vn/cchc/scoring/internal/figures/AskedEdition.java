package vn.cchc.scoring.internal.figures;

import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Which edition is meant by the words of a request or of a command. */
public final class AskedEdition {
    /** The remedy where nothing but an edition may stand. */
    public static final String EXAMPLE = "Write index/year, for example sipas/2024.";

    /** The same where only an index of points may stand. */
    public static final String EXAMPLE_OF_POINTS =
            "Write index/year, for example par-province/2024.";

    private AskedEdition() {}

    /**
     * By two steps of an address.
     *
     * @throws Refusal NOT_FOUND when no edition can be called so
     */
    public static EditionId at(String index, String year) {
        try {
            return new EditionId(index, year);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.NO_EDITION.at(index + "/" + year));
        }
    }

    /**
     * As typed in the shell, {@code sipas/2024}.
     *
     * @param remedy what else may be written
     * @throws Refusal INVALID when it is not index/year
     */
    public static EditionId typed(String text, String remedy) {
        try {
            return EditionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    new Problem("SCO-306", text, e.getMessage() + ".", remedy));
        }
    }
}
