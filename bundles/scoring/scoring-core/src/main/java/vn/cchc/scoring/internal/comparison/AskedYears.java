package vn.cchc.scoring.internal.comparison;

import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.faults.ComparisonFault;

/** The years and units somebody typed. */
public record AskedYears(EditionId earlier, EditionId later, Optional<Period> on) {

    /**
     * @param notAnEdition kind of the refusal when one of the words is no edition
     */
    public static AskedYears of(
            String earlier, String later, Optional<String> on, Refusal.Kind notAnEdition) {
        return new AskedYears(
                edition(earlier, notAnEdition),
                edition(later, notAnEdition),
                on.map(AskedYears::period));
    }

    private static EditionId edition(String text, Refusal.Kind kind) {
        try {
            return EditionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(kind, AskedFault.NO_EDITION.at(text));
        }
    }

    private static Period period(String text) {
        try {
            return new Period(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ComparisonFault.NO_UNITS.at(text, "2024, 2026"));
        }
    }
}
