package vn.cchc.campaign.internal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** What is wrong with the plan of a campaign, everything at once. */
public final class PlanCheck {
    private static final int TITLE = 300;
    private static final int INTRODUCTION = 8000;
    private static final int LARGEST_QUOTA = 10_000_000;
    private static final String ID = "[a-z][a-z0-9-]{1,38}[a-z0-9]";

    private final List<Problem> problems = new ArrayList<>();

    private PlanCheck() {}

    /**
     * @param edition the year that the plan names, when it is on offer
     */
    public static List<Problem> of(String id, CampaignPlan plan, Optional<Edition> edition) {
        var check = new PlanCheck();
        if (!id.matches(ID)) {
            check.problems.add(CampaignFault.WRONG_ID.at("id", id));
        }
        check.text("title", plan.title(), TITLE);
        check.text("introduction", plan.introduction(), INTRODUCTION);
        check.days(plan);
        check.questionnaire(plan, edition);
        return List.copyOf(check.problems);
    }

    private void text(String field, LanguageText text, int longest) {
        if (text.vi().length() > longest || text.en().length() > longest) {
            problems.add(CampaignFault.TOO_LONG.at(field, longest));
        }
    }

    private void days(CampaignPlan plan) {
        if (plan.closes().isBefore(plan.opens())) {
            problems.add(CampaignFault.WRONG_DAYS.at("closes", plan.closes(), plan.opens()));
        }
        if (plan.quota() < 0 || plan.quota() > LARGEST_QUOTA) {
            problems.add(CampaignFault.WRONG_QUOTA.at("quota", plan.quota()));
        }
    }

    private void questionnaire(CampaignPlan plan, Optional<Edition> edition) {
        if (edition.isEmpty()) {
            problems.add(CampaignFault.NO_YEAR.at("edition", plan.edition()));
        } else if (edition.get().instrument(plan.instrument()).isEmpty()) {
            problems.add(
                    CampaignFault.NO_INSTRUMENT.at(
                            "instrument",
                            plan.edition(),
                            plan.instrument(),
                            edition.get().instruments().stream()
                                    .map(Instrument::name)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
