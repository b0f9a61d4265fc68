package vn.cchc.campaign;

import java.time.LocalDate;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;

/**
 * What staff decide about a campaign.
 *
 * @param instrument name of a questionnaire of the edition
 * @param introduction what somebody reads before the first question: who asks, why, what is kept
 *     and what is not, for how long, whom to ask
 * @param opens first day in Viet Nam
 * @param closes last day in Viet Nam
 * @param quota responses after which no more are taken; 0 for no limit
 */
public record CampaignPlan(
        EditionId edition,
        String instrument,
        Admission admission,
        LanguageText title,
        LanguageText introduction,
        LocalDate opens,
        LocalDate closes,
        int quota) {}
