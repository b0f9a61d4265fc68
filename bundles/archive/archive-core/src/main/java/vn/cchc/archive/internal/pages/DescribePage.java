package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.web.PageLanguage;

/**
 * The form that says what a document is.
 *
 * @param waiting whether the file is still being read, and may have something to propose
 * @param state how far it is read
 * @param problems of what was sent before
 */
public record DescribePage(
        PageLanguage language,
        String id,
        String heading,
        boolean waiting,
        String state,
        boolean shownLater,
        List<Input> inputs,
        List<Choice> kinds,
        List<Choice> fields,
        List<Choice> concerned,
        String relations,
        List<Problem.Words> problems) {

    /**
     * A line to be filled in.
     *
     * @param type of the input: text or date
     * @param hint where the text says so, and how sure that is
     */
    public record Input(
            String name,
            String label,
            String type,
            String value,
            boolean required,
            Optional<String> hint) {}

    /** How many units are ticked. */
    public long ticked() {
        return concerned.stream().filter(Choice::chosen).count();
    }

    /** A value to be chosen. */
    public record Choice(String value, String label, boolean chosen) {}
}
