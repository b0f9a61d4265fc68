package vn.cchc.scoring.internal.figures;

import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.faults.AskedFault;

/** Which edition is meant by the words of a request or of a command. */
public final class AskedEdition {
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
     * @param fault what is told when it is none
     * @throws Refusal INVALID when it is not index/year
     */
    public static EditionId typed(String text, AskedFault fault) {
        try {
            return EditionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, fault.at(text, text));
        }
    }
}
