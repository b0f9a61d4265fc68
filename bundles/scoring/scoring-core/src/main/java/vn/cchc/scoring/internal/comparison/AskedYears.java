package vn.cchc.scoring.internal.comparison;

import java.util.Locale;
import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.faults.ComparisonFault;

/** The years, units and questions somebody typed. */
public record AskedYears(EditionId earlier, EditionId later, ComparisonBasis basis) {
    private static final String SAME = "common";
    private static final String ALSO_REWORDED = "reworded";

    /**
     * @param notAnEdition kind of the refusal when one of the words is no edition
     */
    public static AskedYears of(
            String earlier,
            String later,
            Optional<String> on,
            Optional<String> questions,
            Refusal.Kind notAnEdition) {
        return new AskedYears(
                edition(earlier, notAnEdition),
                edition(later, notAnEdition),
                new ComparisonBasis(
                        on.map(AskedYears::period), questions.map(AskedYears::wording)));
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

    private static Wording wording(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case SAME -> Wording.SAME;
            case ALSO_REWORDED -> Wording.REWORDED;
            default -> throw new Refusal(Refusal.Kind.INVALID, ComparisonFault.WORDING.at(text));
        };
    }

    /** As it is typed. */
    public static String word(Wording wording) {
        return wording == Wording.SAME ? SAME : ALSO_REWORDED;
    }
}
