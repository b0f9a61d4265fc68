package vn.cchc.portal.internal.plans;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * What the page of a plan says.
 *
 * @param lead how much there is, and who leads
 * @param years years of all plans, newest first
 * @param notes what a reader must know of the text
 * @param quarters the columns of the table
 * @param act the act that issues it
 * @param bases the acts it rests on
 * @param chapters what it says beside its tasks
 */
public record PlanPage(
        PageLanguage language,
        String year,
        String heading,
        String lead,
        List<String> years,
        String title,
        List<String> notes,
        List<String> quarters,
        List<PlanLine> tasks,
        Act act,
        List<Act> bases,
        List<Chapter> chapters,
        String document) {

    /**
     * @param name number and date, or what it is where they are not known
     * @param address in the graph; empty when it has none by its number
     */
    public record Act(
            String name,
            String title,
            String issuer,
            Optional<String> signer,
            Optional<String> address,
            Optional<String> uncertain) {}

    /** Paragraphs of one kind. */
    public record Chapter(String heading, List<String> paragraphs) {}

    /** The address of a plan in the language that was asked for. */
    public String address(String of) {
        return "/plans/" + of + "?lang=" + language.code();
    }
}
