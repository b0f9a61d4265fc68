package vn.cchc.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cchc.model.LanguageText;

/**
 * One numbered task of a plan.
 *
 * @param introduction words before its activities, where there are any
 * @param lead who leads it
 * @param partners who takes part in it
 * @param stated when, as said of the task as a whole; empty where each activity says it
 * @param activities in the order of the plan; may be none
 */
public record PlanTask(
        int number,
        LanguageText title,
        Optional<LanguageText> introduction,
        List<PlanParty> lead,
        List<PlanParty> partners,
        Optional<QuarterSpan> stated,
        List<PlanActivity> activities,
        PlanSource source,
        Optional<LanguageText> uncertain) {
    public PlanTask {
        lead = List.copyOf(lead);
        partners = List.copyOf(partners);
        activities = List.copyOf(activities);
    }

    /** The quarters in which something of it is done. */
    public SortedSet<Quarter> quarters() {
        var quarters = new TreeSet<Quarter>();
        stated.ifPresent(span -> quarters.addAll(span.quarters()));
        activities.forEach(a -> a.quarters().ifPresent(span -> quarters.addAll(span.quarters())));
        return quarters;
    }

    /** Who takes part in it or in one of its activities. */
    public Set<PlanParty> everyPartner() {
        var parties = new ArrayList<>(partners);
        activities.forEach(activity -> parties.addAll(activity.partners()));
        return new LinkedHashSet<>(parties);
    }

    /** Who leads it or one of its activities. */
    public Set<PlanParty> everyLead() {
        var parties = new ArrayList<>(lead);
        activities.forEach(activity -> parties.addAll(activity.lead()));
        return new LinkedHashSet<>(parties);
    }
}
