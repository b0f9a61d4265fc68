package vn.cchc.scoring.internal.graph;

import java.util.List;
import vn.cchc.access.Role;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.ResultSummary;

/**
 * Tells where a result comes from in the words of PROV: from which answers and which edition, by
 * which computation, published by whom. People are told by their role, never by name.
 */
record Provenance(Sentences out) {

    static String iri(ResultSummary result) {
        return Vocabulary.ID + "result/" + result.id();
    }

    void tell(ResultSummary result) {
        String iri = iri(result);
        out.type(iri, Vocabulary.DEF + "Result");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.name(iri, about("Kết quả", "Result", result));
        out.inBothLanguages(iri, Vocabulary.DCT + "title", result.title());
        out.link(iri, Vocabulary.DEF + "edition", edition(result));
        out.link(iri, Vocabulary.RDFS + "seeAlso", page(result));
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(result.illustrative()));
        out.say(iri, Vocabulary.DEF + "forms", Term.integer(result.forms()));
        out.say(iri, Vocabulary.DEF + "engineVersion", Term.text(result.engine()));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(result.content().sha256()));
        out.say(
                iri,
                Vocabulary.DEF + "editionFingerprint",
                Term.text(result.editionFingerprint().sha256()));
        out.say(iri, Vocabulary.DEF + "answersFingerprint", Term.text(result.answers().sha256()));
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", answers(result));
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", edition(result));
        computation(result);
        publication(result);
    }

    /** What the year is called, as its own room may have lost it since. */
    void tellEdition(ResultSummary result) {
        out.name(edition(result), result.title());
    }

    private void computation(ResultSummary result) {
        String activity = Vocabulary.ID + "computation/" + result.id();
        out.link(iri(result), Vocabulary.PROV + "wasGeneratedBy", activity);
        out.name(activity, about("Lần tính", "Computation", result));
        activity(activity, "Computation", Role.STATISTICIAN);
        out.link(activity, Vocabulary.PROV + "used", answers(result));
        out.link(activity, Vocabulary.PROV + "used", edition(result));
        out.say(activity, Vocabulary.PROV + "endedAtTime", Term.time(result.computedAt()));
    }

    private void publication(ResultSummary result) {
        String activity = Vocabulary.ID + "publication/" + result.id();
        var at = result.publishedAt().orElseThrow();
        out.say(iri(result), Vocabulary.DCT + "issued", Term.time(at));
        out.name(activity, about("Việc công bố", "Publication", result));
        activity(activity, "Publication", Role.PUBLISHER);
        out.link(activity, Vocabulary.PROV + "used", iri(result));
        out.say(activity, Vocabulary.PROV + "endedAtTime", Term.time(at));
    }

    private void activity(String iri, String type, Role role) {
        out.type(iri, Vocabulary.PROV + "Activity");
        out.type(iri, Vocabulary.DEF + type);
        out.link(iri, Vocabulary.PROV + "wasAssociatedWith", role(role));
    }

    private static LanguageText about(String vi, String en, ResultSummary result) {
        return new LanguageText(
                vi + " " + UnitNames.index(result.edition()),
                en + " of " + UnitNames.index(result.edition()));
    }

    /** The roles that stand for people, once. */
    void tellRoles() {
        for (Role role : List.of(Role.STATISTICIAN, Role.PUBLISHER)) {
            out.type(role(role), Vocabulary.PROV + "Agent");
            out.name(role(role), role.label());
        }
    }

    /** The agent is the role; who held it stays inside. */
    private static String role(Role role) {
        return Vocabulary.ID + "role/" + role.word();
    }

    /** The page for people, which shows the newest result of the edition. */
    private static String page(ResultSummary result) {
        return Vocabulary.BASE + "/results/" + result.edition();
    }

    private static String edition(ResultSummary result) {
        return Vocabulary.ID + "edition/" + result.edition();
    }

    /**
     * The frozen answers as a thing: that they are there and which bytes, nothing of what is in.
     */
    void tellAnswers(ResultSummary result) {
        String iri = answers(result);
        out.type(iri, Vocabulary.DEF + "AnswerSet");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.name(
                iri,
                new LanguageText(
                        "Bộ phiếu trả lời " + result.edition(),
                        "Answer set of " + result.edition()));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(result.answers().sha256()));
    }

    static String answers(ResultSummary result) {
        return Vocabulary.ID + "answers/" + result.answerSet();
    }
}
