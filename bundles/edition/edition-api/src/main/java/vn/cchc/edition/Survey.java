package vn.cchc.edition;

import java.util.List;
import java.util.Locale;
import vn.cchc.model.LanguageText;

/**
 * One questionnaire put to people.
 *
 * @param instrument name of the instrument of the year
 * @param asked who is to answer, at least one group
 * @param title as people read it above the questions
 * @param purpose what it is for and what becomes of the answers
 * @param source where the survey and its questions are from
 */
public record Survey(
        String instrument,
        List<Respondents> asked,
        LanguageText title,
        LanguageText purpose,
        String source) {
    public Survey {
        asked = List.copyOf(asked);
    }

    /** Who is asked. */
    public enum Respondents {
        /** Cadres, civil servants, public employees. */
        OFFICIALS(new LanguageText("cán bộ, công chức, viên chức", "officials")),
        /** Everybody else. */
        CITIZENS(new LanguageText("người dân", "citizens"));

        private final LanguageText label;

        Respondents(LanguageText label) {
            this.label = label;
        }

        public LanguageText label() {
            return label;
        }

        /** As in files: {@code citizens}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
