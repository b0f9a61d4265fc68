package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import vn.cchc.edition.PlanActivity;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.Quarter;
import vn.cchc.edition.QuarterSpan;
import vn.cchc.edition.internal.rest.PlanRecord.SourceRecord;
import vn.cchc.model.LanguageText;

/**
 * A task of a plan.
 *
 * @param introduction words before the activities; left out where there are none
 * @param quarters all in which something of it is done, for example {@code 2026-Q3}
 * @param lead codes of the parties that lead it or one of its activities
 * @param partners codes of the parties that take part in it or in one of its activities
 * @param uncertain what cannot be read for certain; left out where all can
 */
@Schema(description = "A task of a plan")
public record PlanTaskRecord(
        int number,
        LanguageText title,
        LanguageText introduction,
        List<String> quarters,
        List<String> lead,
        List<String> partners,
        List<ActivityRecord> activities,
        SourceRecord source,
        LanguageText uncertain) {

    /**
     * An activity.
     *
     * @param from first quarter; left out where the document leaves the time blank, as is the last
     */
    @Schema(description = "An activity of a task")
    public record ActivityRecord(
            int number,
            LanguageText text,
            String from,
            String to,
            List<String> lead,
            List<String> partners,
            LanguageText uncertain) {
        static ActivityRecord of(PlanActivity activity) {
            return new ActivityRecord(
                    activity.number(),
                    activity.text(),
                    activity.quarters().map(QuarterSpan::from).map(Quarter::toString).orElse(null),
                    activity.quarters().map(QuarterSpan::to).map(Quarter::toString).orElse(null),
                    codes(activity.lead()),
                    codes(activity.partners()),
                    activity.uncertain().orElse(null));
        }
    }

    static PlanTaskRecord of(PlanTask task) {
        return new PlanTaskRecord(
                task.number(),
                task.title(),
                task.introduction().orElse(null),
                task.quarters().stream().map(Quarter::toString).toList(),
                codes(task.everyLead()),
                codes(task.everyPartner()),
                task.activities().stream().map(ActivityRecord::of).toList(),
                SourceRecord.of(task.source()),
                task.uncertain().orElse(null));
    }

    private static List<String> codes(Collection<PlanParty> parties) {
        return parties.stream().map(PlanParty::code).toList();
    }
}
