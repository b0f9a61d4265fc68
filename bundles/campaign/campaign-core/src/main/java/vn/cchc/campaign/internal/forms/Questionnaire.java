package vn.cchc.campaign.internal.forms;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.cchc.survey.form.FilledForm;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.form.Interview;

/**
 * A questionnaire that many people fill in at once. The engine's form belongs to one thread at a
 * time and takes some milliseconds to be made, so those that were made are used again.
 */
public final class Questionnaire {
    private final FormDefinition definition;
    private final Queue<Interview> idle = new ConcurrentLinkedQueue<>();

    Questionnaire(FormDefinition definition) {
        this.definition = definition;
    }

    public FormDefinition definition() {
        return definition;
    }

    /** How the form looks with these answers. */
    public FilledForm fill(Map<String, String> answers) {
        Interview taken = idle.poll();
        Interview interview = taken == null ? definition.interview() : taken;
        FilledForm filled = interview.fill(answers);
        // One that failed is not used again.
        idle.add(interview);
        return filled;
    }
}
