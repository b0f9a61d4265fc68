package vn.cchc.figures.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.access.Person;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.model.LanguageText;

/** One public document with one version of 20 pages, and what rests on it. */
public final class Shelf implements Evidences {
    public static final String DECISION = "ab23cd45ef";

    /** By record: the passage and the English label; drafts begin with {@code draft}. */
    public final Map<String, String> cited = new TreeMap<>();

    /** Whether the document got a newer version than the one there is. */
    public boolean superseded;

    @Override
    public Optional<Known> find(Evidence evidence, Optional<Person> reader) {
        boolean there =
                evidence.document().equals(DECISION)
                        && evidence.version() == 1
                        && evidence.page().orElse(1) <= 20;
        return there
                ? Optional.of(new Known("Quyết định 979", "/documents/" + DECISION, superseded))
                : Optional.empty();
    }

    /** How much everybody may know of the document now; empty for nothing. */
    public Optional<Openness> openness = Optional.of(Openness.VERSION);

    @Override
    public Optional<Openness> openness(Evidence evidence) {
        return openness.filter(known -> evidence.document().equals(DECISION));
    }

    @Override
    public String revision() {
        return openness.toString();
    }

    @Override
    public void moved(
            Optional<Observation> before, Observation after, LanguageText label, Person who) {
        cited.remove("draft of " + after.key());
        after.evidence()
                .ifPresent(
                        evidence ->
                                cited.put(
                                        (after.state() == State.APPROVED ? "" : "draft of ")
                                                + after.key(),
                                        evidence.words() + " " + label.en()));
    }
}
