package vn.cchc.edition.internal.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PlanProvision;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * What a plan says beside its tasks, as statements. Who signed it is left to its page: people are
 * in the graph by their role only.
 */
final class PlanStatements {
    private final Edition edition;
    private final Plan plan;
    private final Sentences out;
    private final LegalActStatements acts;
    private final String iri;

    PlanStatements(Edition edition, Plan plan, Sentences out, LegalActStatements acts) {
        this.edition = edition;
        this.plan = plan;
        this.out = out;
        this.acts = acts;
        this.iri = address(edition);
    }

    /** Address of a plan. */
    static String address(Edition edition) {
        return Vocabulary.ID + "plan/" + edition.id().year();
    }

    void tell(QuarterStatements quarters) {
        self();
        document();
        acts();
        plan.provisions().forEach(this::provision);
        new PlanTaskStatements(edition, plan, out, quarters).tell();
    }

    private void self() {
        for (String type :
                List.of(
                        Vocabulary.DEF + "Plan",
                        Vocabulary.PROV + "Plan",
                        Vocabulary.ELI + "LegalResource")) {
            out.type(iri, type);
        }
        out.name(iri, edition.title());
        out.inBothLanguages(iri, Vocabulary.DCT + "title", edition.title());
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(edition.id().toString()));
        out.say(iri, Vocabulary.DEF + "year", Term.year(edition.id().year()));
        out.link(iri, Vocabulary.DEF + "period", Vocabulary.ID + "period/" + edition.registry());
        String status = edition.status().name().toLowerCase(Locale.ROOT);
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/" + status);
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(edition.fingerprint().sha256()));
        out.inBothLanguages(iri, Vocabulary.SKOS + "editorialNote", plan.translation());
        edition.sources()
                .forEach(source -> out.say(iri, Vocabulary.DCT + "source", Term.text(source)));
    }

    private void document() {
        String document = iri + "/document";
        String name = plan.document().name();
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", document);
        out.type(document, Vocabulary.PROV + "Entity");
        out.name(document, new LanguageText("Văn bản " + name, "Document " + name));
        out.say(document, Vocabulary.DCT + "identifier", Term.text(name));
        out.inBothLanguages(document, Vocabulary.SKOS + "editorialNote", plan.document().state());
    }

    private void acts() {
        String issuing = acts.tell(plan.act(), iri + "/act");
        out.link(iri, Vocabulary.DEF + "issuedWith", issuing);
        acts.cites(iri, issuing);
        plan.act().uncertain().ifPresent(words -> note(issuing, words));
        for (String act : bases()) {
            out.link(iri, Vocabulary.ELI + "based_on", act);
            out.link(issuing, Vocabulary.ELI + "based_on", act);
            acts.cites(iri, act);
            acts.cites(issuing, act);
        }
    }

    private Set<String> bases() {
        var bases = new LinkedHashSet<String>();
        bases.add(acts.tell(edition.legalAct()));
        for (int i = 0; i < plan.legalBases().size(); i++) {
            PlanAct basis = plan.legalBases().get(i);
            String act = acts.tell(basis, iri + "/legal-basis/" + (i + 1));
            bases.add(act);
            basis.uncertain().ifPresent(words -> note(act, words));
        }
        return bases;
    }

    private void note(String thing, LanguageText words) {
        out.inBothLanguages(thing, Vocabulary.SKOS + "editorialNote", words);
    }

    private void provision(PlanProvision provision) {
        LanguageText text = provision.text();
        out.inBothLanguages(
                iri,
                Vocabulary.DEF + property(provision.kind()),
                new LanguageText(
                        provision.section() + ": " + text.vi(),
                        provision.section() + ": " + text.en()));
    }

    private static String property(PlanProvision.Kind kind) {
        return switch (kind) {
            case ARTICLE, PURPOSE, REQUIREMENT, RESPONSIBILITY -> kind.word();
            case BUDGET -> "budgetSource";
        };
    }
}
