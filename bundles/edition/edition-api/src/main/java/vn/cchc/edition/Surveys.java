package vn.cchc.edition;

import java.util.List;
import java.util.Optional;

/**
 * Questionnaires of a year that are put to people and scored by nobody: what comes out are counts
 * of answers, never an index.
 *
 * @param surveys one for each instrument of the year, in their order
 */
public record Surveys(List<Survey> surveys) implements Content {
    public Surveys {
        surveys = List.copyOf(surveys);
    }

    /** How many there are, for lists and logs: {@code 2 surveys}. */
    public String brief() {
        return surveys.size() == 1 ? "1 survey" : surveys.size() + " surveys";
    }

    /** What is asked with an instrument of the year. */
    public Optional<Survey> of(String instrument) {
        return surveys.stream().filter(s -> s.instrument().equals(instrument)).findFirst();
    }
}
