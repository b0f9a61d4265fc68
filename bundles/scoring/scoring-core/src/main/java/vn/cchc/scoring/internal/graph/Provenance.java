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
        out.type(iri, Vocabulary.DCAT + "Dataset");
        out.name(iri, about("Kết quả", "Result", result));
        out.inBothLanguages(iri, Vocabulary.DCT + "title", result.title());
        out.link(iri, Vocabulary.RDFS + "seeAlso", page(result));
        tellOrigin(result);
        publication(result);
    }

    /** What it was computed from, by which role; true of drafts too. */
    void tellOrigin(ResultSummary result) {
        String iri = iri(result);
        out.link(iri, Vocabulary.DEF + "edition", edition(result));
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(result.illustrative()));
        out.say(iri, Vocabulary.DEF + size(result), Term.integer(result.input().size()));
        out.say(iri, Vocabulary.DEF + "engineVersion", Term.text(result.engine()));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(result.content().sha256()));
        out.say(
                iri,
                Vocabulary.DEF + "editionFingerprint",
                Term.text(result.editionFingerprint().sha256()));
        out.say(
                iri,
                Vocabulary.DEF + fingerprint(result),
                Term.text(result.input().content().sha256()));
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", input(result));
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", edition(result));
        computation(result);
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
        out.link(activity, Vocabulary.PROV + "used", input(result));
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
     * The frozen answers or the score sheet as a data set that is not public: that it is there, how
     * large it is and which bytes, nothing of what is in.
     */
    void tellInput(ResultSummary result) {
        String iri = input(result);
        out.type(iri, Vocabulary.DEF + (ofAnswers(result) ? "AnswerSet" : "ScoreSheet"));
        out.type(iri, Vocabulary.PROV + "Entity");
        out.type(iri, Vocabulary.DCAT + "Dataset");
        var name = ofAnswers(result) ? answerSet(result) : scoreSheet(result);
        out.name(iri, name);
        out.inBothLanguages(iri, Vocabulary.DCT + "title", name);
        out.link(iri, Vocabulary.DEF + "edition", edition(result));
        out.link(iri, Vocabulary.DCT + "accessRights", Vocabulary.DEF + "access/restricted");
        out.say(iri, Vocabulary.DEF + size(result), Term.integer(result.input().size()));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(result.input().content().sha256()));
    }

    private static LanguageText answerSet(ResultSummary result) {
        return new LanguageText(
                "Bộ phiếu trả lời " + result.edition(), "Answer set of " + result.edition());
    }

    private static LanguageText scoreSheet(ResultSummary result) {
        return new LanguageText(
                "Bảng điểm " + result.edition(), "Score sheet of " + result.edition());
    }

    static String input(ResultSummary result) {
        return Vocabulary.ID
                + (ofAnswers(result) ? "answers/" : "score-sheet/")
                + result.input().id();
    }

    private static String size(ResultSummary result) {
        return ofAnswers(result) ? "forms" : "scores";
    }

    private static String fingerprint(ResultSummary result) {
        return ofAnswers(result) ? "answersFingerprint" : "scoresFingerprint";
    }

    private static boolean ofAnswers(ResultSummary result) {
        return result.input() instanceof ResultSummary.Answers;
    }
}
