package vn.cchc.edition;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * The plan of one year: what is to be done, when, by whom, and on which acts it rests.
 *
 * @param document the text it was read from
 * @param act the act that issues it
 * @param legalBases the acts it rests on, in its order
 * @param translation whose words those are that the document does not have in this language
 * @param tasks numbered from 1, at least one
 */
public record Plan(
        Document document,
        PlanAct act,
        List<PlanAct> legalBases,
        LanguageText translation,
        List<PlanProvision> provisions,
        List<PlanParty> parties,
        List<PlanTask> tasks)
        implements Content {
    /** The word that stands for an index in the address of a plan: {@code plan/2026}. */
    public static final String INDEX = "plan";

    public Plan {
        legalBases = List.copyOf(legalBases);
        provisions = List.copyOf(provisions);
        parties = List.copyOf(parties);
        tasks = List.copyOf(tasks);
    }

    /**
     * The text a plan was read from.
     *
     * @param name of the file
     * @param state how good the text is and how it was read
     */
    public record Document(String name, LanguageText state) {}

    public Optional<PlanTask> task(int number) {
        return tasks.stream().filter(task -> task.number() == number).findFirst();
    }

    public List<PlanProvision> provisions(PlanProvision.Kind kind) {
        return provisions.stream().filter(provision -> provision.kind() == kind).toList();
    }
}
