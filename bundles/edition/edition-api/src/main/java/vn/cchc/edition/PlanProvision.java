package vn.cchc.edition;

import java.util.Locale;
import vn.cchc.model.LanguageText;

/**
 * One paragraph of a plan beside its tasks.
 *
 * @param section where it stands, as the document numbers it
 */
public record PlanProvision(Kind kind, String section, LanguageText text) {

    /** What a paragraph is about. */
    public enum Kind {
        /** An article of the act that issues the plan. */
        ARTICLE,
        PURPOSE,
        REQUIREMENT,
        /** Who has to do what beside the tasks. */
        RESPONSIBILITY,
        /** Where the money comes from. */
        BUDGET;

        /** As in files: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
