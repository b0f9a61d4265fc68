package vn.cchc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.LanguageText;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;

/**
 * One version of what an indicator means. A change of the definition is a new version; values keep
 * the one they were given under.
 *
 * @param code capital letters, digits and underscores
 * @param version from 1
 * @param validFrom time periods that end on this day or later are measured by it
 * @param agencies kinds of agency that give values
 * @param minimum least allowed value
 * @param maximum largest allowed value
 * @param decimals most decimals of a value
 * @param parts indicators whose sum this one is; empty when it has none
 * @param jump largest plausible change against the period before, percent
 * @param illustrative whether it was made up and is not official
 */
public record Indicator(
        String code,
        int version,
        LocalDate validFrom,
        LanguageText name,
        MeasureUnit unit,
        LanguageText definition,
        Optional<LanguageText> formula,
        Frequency frequency,
        Set<UnitKind> agencies,
        LegalSource source,
        ReformField field,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        int decimals,
        List<String> parts,
        Optional<BigDecimal> jump,
        Bridging bridging,
        boolean illustrative) {

    /**
     * Where the indicator is from.
     *
     * @param number of the document, for example {@code 76/NQ-CP}
     */
    public record LegalSource(LanguageText text, Optional<String> number) {}

    public Indicator {
        agencies = Set.copyOf(agencies);
        parts = List.copyOf(parts);
    }

    /** The same definition under another number. */
    public Indicator asVersion(int number) {
        return new Indicator(
                code,
                number,
                validFrom,
                name,
                unit,
                definition,
                formula,
                frequency,
                agencies,
                source,
                field,
                minimum,
                maximum,
                decimals,
                parts,
                jump,
                bridging,
                illustrative);
    }
}
