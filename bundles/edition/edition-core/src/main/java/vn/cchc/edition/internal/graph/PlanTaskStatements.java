package vn.cchc.edition.internal.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanActivity;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.Quarter;
import vn.cchc.edition.QuarterSpan;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;

/** The tasks of a plan, their activities, and who leads and takes part, as statements. */
final class PlanTaskStatements {
    private final Edition edition;
    private final Plan plan;
    private final Sentences out;
    private final QuarterStatements quarters;
    private final String iri;

    PlanTaskStatements(Edition edition, Plan plan, Sentences out, QuarterStatements quarters) {
        this.edition = edition;
        this.plan = plan;
        this.out = out;
        this.quarters = quarters;
        this.iri = PlanStatements.address(edition);
    }

    void tell() {
        plan.parties().stream().filter(party -> !named(party)).forEach(this::party);
        plan.tasks().forEach(this::task);
    }

    /** Agencies that are named one by one stand for themselves. */
    private static boolean named(PlanParty party) {
        return !party.agencies().isEmpty() && party.groups().isEmpty();
    }

    private String party(String code) {
        return iri + "/party/" + code;
    }

    private void party(PlanParty party) {
        String thing = party(party.code());
        out.type(thing, Vocabulary.DEF + "PlanParty");
        out.type(thing, Vocabulary.ORG + "Organization");
        out.name(thing, party.name());
        party.agencies()
                .forEach(
                        unit ->
                                out.link(
                                        thing,
                                        Vocabulary.DEF + "includes",
                                        Vocabulary.ID + unit.path()));
        for (UnitKind kind : party.groups()) {
            String type = kind == UnitKind.MINISTRY ? "Ministry" : "Province";
            out.link(thing, Vocabulary.DEF + "includesAll", Vocabulary.DEF + type);
        }
        out.link(thing, Vocabulary.DEF + "period", Vocabulary.ID + "period/" + edition.registry());
    }

    private void task(PlanTask task) {
        String thing = iri + "/task/" + task.number();
        out.type(thing, Vocabulary.DEF + "PlanTask");
        out.type(thing, Vocabulary.PROV + "Entity");
        out.link(iri, Vocabulary.DCT + "hasPart", thing);
        out.link(thing, Vocabulary.DCT + "isPartOf", iri);
        out.say(thing, Vocabulary.DEF + "number", Term.integer(task.number()));
        LanguageText title = task.title();
        out.name(
                thing,
                new LanguageText(
                        "Nhiệm vụ %d. %s".formatted(task.number(), title.vi()),
                        "Task %d. %s".formatted(task.number(), title.en())));
        out.inBothLanguages(thing, Vocabulary.DCT + "title", title);
        var source = task.source();
        out.say(
                thing,
                Vocabulary.DCT + "source",
                Term.text(
                        "%s: %s, p. %s, l. %s"
                                .formatted(
                                        plan.document().name(),
                                        source.section(),
                                        source.pages(),
                                        source.lines())));
        parties(thing, task.everyLead(), task.everyPartner());
        task.quarters().forEach(quarter -> in(thing, quarter));
        task.uncertain()
                .ifPresent(w -> out.inBothLanguages(thing, Vocabulary.SKOS + "editorialNote", w));
        task.activities().forEach(activity -> activity(thing, activity));
    }

    private void activity(String task, PlanActivity activity) {
        String thing = task + "/activity/" + activity.number();
        out.type(thing, Vocabulary.DEF + "PlanActivity");
        out.type(thing, Vocabulary.PROV + "Entity");
        out.link(task, Vocabulary.DCT + "hasPart", thing);
        out.link(thing, Vocabulary.DCT + "isPartOf", task);
        out.say(thing, Vocabulary.DEF + "number", Term.integer(activity.number()));
        out.name(thing, activity.text());
        parties(thing, activity.lead(), activity.partners());
        activity.quarters()
                .map(QuarterSpan::quarters)
                .ifPresent(span -> span.forEach(quarter -> in(thing, quarter)));
        activity.uncertain()
                .ifPresent(w -> out.inBothLanguages(thing, Vocabulary.SKOS + "editorialNote", w));
    }

    private void in(String thing, Quarter quarter) {
        out.link(thing, Vocabulary.DEF + "inQuarter", quarters.tell(quarter));
    }

    private void parties(String thing, Collection<PlanParty> lead, Collection<PlanParty> partners) {
        things(lead).forEach(party -> out.link(thing, Vocabulary.DEF + "lead", party));
        things(partners).forEach(party -> out.link(thing, Vocabulary.DEF + "partner", party));
    }

    private Set<String> things(Collection<PlanParty> parties) {
        var things = new LinkedHashSet<String>();
        for (var party : parties) {
            if (named(party)) {
                party.agencies().forEach(unit -> things.add(Vocabulary.ID + unit.path()));
            } else {
                things.add(party(party.code()));
            }
        }
        return things;
    }
}
