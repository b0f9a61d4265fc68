package vn.cchc.survey.internal.rest;

import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.survey.internal.faults.SetFault;

/** Editions as they stand in an address. */
final class Addressed {
    private Addressed() {}

    /** A Refusal NOT_FOUND when the address names nothing that could be an edition. */
    static EditionId edition(String index, String year) {
        try {
            return new EditionId(index, year);
        } catch (IllegalArgumentException e) {
            throw refusal(Refusal.Kind.NOT_FOUND, "", index + "/" + year);
        }
    }

    /** A Refusal INVALID when the parameter is missing or no edition. */
    static EditionId edition(String parameter) {
        String asked = parameter == null ? "" : parameter;
        try {
            return EditionId.parse(asked);
        } catch (IllegalArgumentException e) {
            throw refusal(Refusal.Kind.INVALID, "edition", asked);
        }
    }

    private static Refusal refusal(Refusal.Kind kind, String where, String asked) {
        return new Refusal(kind, SetFault.NOT_AN_EDITION.at(where, asked));
    }
}
