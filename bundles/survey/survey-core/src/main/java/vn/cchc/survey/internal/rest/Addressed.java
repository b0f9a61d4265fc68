package vn.cchc.survey.internal.rest;

import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Editions as they stand in an address. */
final class Addressed {
    private Addressed() {}

    /** A Refusal NOT_FOUND when the address names nothing that could be an edition. */
    static EditionId edition(String index, String year) {
        try {
            return new EditionId(index, year);
        } catch (IllegalArgumentException e) {
            throw refusal(Refusal.Kind.NOT_FOUND, index + "/" + year, e.getMessage());
        }
    }

    /** A Refusal INVALID when the parameter is missing or no edition. */
    static EditionId edition(String parameter) {
        try {
            return EditionId.parse(parameter == null ? "" : parameter);
        } catch (IllegalArgumentException e) {
            throw refusal(Refusal.Kind.INVALID, "edition", e.getMessage());
        }
    }

    private static Refusal refusal(Refusal.Kind kind, String where, String what) {
        return new Refusal(
                kind,
                new Problem(
                        "SUR-313",
                        where,
                        what + ".",
                        "Write index and year, for example sipas/2024."));
    }
}
