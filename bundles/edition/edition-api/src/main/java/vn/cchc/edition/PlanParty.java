package vn.cchc.edition;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/**
 * Who leads a task or takes part in it, in the words of the plan.
 *
 * @param code by which tasks name it
 * @param agencies those of it that the registry has, one by one
 * @param groups kinds of units all of which belong to it
 */
public record PlanParty(
        String code, LanguageText name, List<UnitRef> agencies, List<UnitKind> groups) {
    public PlanParty {
        agencies = List.copyOf(agencies);
        groups = List.copyOf(groups);
    }
}
