package vn.cchc.portal.internal.plans;

import java.util.List;
import java.util.Optional;

/**
 * A task on the page of a plan.
 *
 * @param done for each column of the page, whether something of it is done in that quarter
 * @param when in words, where it is said of the task as a whole
 * @param source where it stands in the document
 */
public record PlanLine(
        int number,
        String title,
        List<Boolean> done,
        Optional<String> introduction,
        String lead,
        String partners,
        Optional<String> when,
        String source,
        Optional<String> uncertain,
        List<Activity> activities) {

    /**
     * @param partners only where they are not those of the task
     */
    public record Activity(
            String text,
            Optional<String> when,
            Optional<String> partners,
            Optional<String> uncertain) {}
}
