package vn.cchc.edition.internal.graph;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.PlanAct;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Registry;

/**
 * Legal acts as statements. Several years may rest on the same act: the first one that names it
 * tells it, so that it has one name; all that cite it are told.
 */
final class LegalActStatements {
    private final Sentences out;
    private final Registry registry;
    private final Set<String> told = new HashSet<>();
    private final Set<String> issued = new HashSet<>();

    /**
     * @param registry knows the bodies that numbers of acts name
     */
    LegalActStatements(Sentences out, Registry registry) {
        this.out = out;
        this.registry = registry;
    }

    /** Tells that a thing cites an act. */
    void cites(String thing, String act) {
        out.link(act, Vocabulary.DCT + "isReferencedBy", thing);
    }

    /** Tells an act; the answer is its address. */
    String tell(LegalAct act) {
        String iri = Vocabulary.ID + act.path();
        if (told.add(iri)) {
            type(iri);
            identify(iri, act.number());
            body(act).ifPresent(body -> issuedBy(iri, body));
            date(iri, act.date());
            out.name(
                    iri,
                    new LanguageText(
                            "%s: %s".formatted(act.number(), act.title().vi()),
                            "%s: %s".formatted(act.number(), act.title().en())));
            out.inBothLanguages(iri, Vocabulary.DCT + "title", act.title());
        }
        return iri;
    }

    /**
     * Tells an act a plan rests on; the answer is its address.
     *
     * @param unknown its address when its number or date is not known
     */
    String tell(PlanAct act, String unknown) {
        String iri = act.known().map(this::tell).orElseGet(() -> tellUnknown(act, unknown));
        if (issued.add(iri)) {
            out.inBothLanguages(iri, Vocabulary.DEF + "issuer", act.issuer());
        }
        return iri;
    }

    private String tellUnknown(PlanAct act, String iri) {
        type(iri);
        out.name(iri, act.title());
        out.inBothLanguages(iri, Vocabulary.DCT + "title", act.title());
        act.number().ifPresent(number -> identify(iri, number));
        act.date().ifPresent(date -> date(iri, date));
        return iri;
    }

    /**
     * The body by its short name, in the newest period that had begun; only bodies of the registry
     * have an address, for others the words of the act have to do.
     */
    private Optional<Ministry> body(LegalAct act) {
        String year = String.valueOf(act.date().getYear());
        Period period =
                registry.periods().stream()
                        .filter(one -> one.code().compareTo(year) <= 0)
                        .reduce((older, newer) -> newer)
                        .orElse(registry.periods().get(0));
        return new ActNumber(act.number())
                .body()
                .flatMap(
                        name ->
                                registry.ministries(period).stream()
                                        .filter(ministry -> ministry.ref().code().equals(name))
                                        .findFirst());
    }

    private void issuedBy(String iri, Ministry body) {
        out.link(iri, Vocabulary.ELI + "passed_by", Vocabulary.ID + body.ref().path());
    }

    private void type(String iri) {
        out.type(iri, Vocabulary.DEF + "LegalAct");
        out.type(iri, Vocabulary.ELI + "LegalResource");
        out.type(iri, Vocabulary.PROV + "Entity");
    }

    private void identify(String iri, String number) {
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(number));
        out.say(iri, Vocabulary.ELI + "id_local", Term.text(number));
        new ActNumber(number)
                .type()
                .ifPresent(type -> out.link(iri, Vocabulary.ELI + "type_document", type));
    }

    private void date(String iri, LocalDate date) {
        out.say(iri, Vocabulary.DCT + "issued", Term.date(date));
        out.say(iri, Vocabulary.ELI + "date_document", Term.date(date));
    }
}
