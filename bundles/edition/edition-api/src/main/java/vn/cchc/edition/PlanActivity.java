package vn.cchc.edition;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * One activity of a task.
 *
 * @param number place in its task, from 1
 * @param quarters when; empty where the plan leaves it blank, which {@code uncertain} then says
 * @param lead who leads it: that of its task where the plan says nothing else
 * @param partners who takes part: those of its task where the plan says nothing else
 * @param uncertain what cannot be read for certain, and why
 */
public record PlanActivity(
        int number,
        LanguageText text,
        Optional<QuarterSpan> quarters,
        List<PlanParty> lead,
        List<PlanParty> partners,
        Optional<LanguageText> uncertain) {
    public PlanActivity {
        lead = List.copyOf(lead);
        partners = List.copyOf(partners);
    }
}
