package vn.cchc.edition;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * The act that issues a plan, or one that a plan rests on.
 *
 * @param number number and symbol; empty when the document does not show it for certain
 * @param date of signature; empty likewise
 * @param signer who signed it, and for whom; empty where the plan does not say
 * @param uncertain what of it cannot be read for certain, and why
 */
public record PlanAct(
        Optional<String> number,
        Optional<LocalDate> date,
        LanguageText issuer,
        LanguageText title,
        Optional<LanguageText> signer,
        Optional<LanguageText> uncertain) {

    /** The act as known by its number and date; empty when one of them is not known. */
    public Optional<LegalAct> known() {
        return number.flatMap(n -> date.map(d -> new LegalAct(n, d, title)));
    }
}
