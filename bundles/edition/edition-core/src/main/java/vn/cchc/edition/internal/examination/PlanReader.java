package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PlanProvision;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Reads {@code plan.yaml}. */
final class PlanReader {
    static final List<String> PROVISIONS = Words.of(PlanProvision.Kind.class);

    private final FieldReader fields;
    private final PlanYear year;

    PlanReader(FieldReader fields, PlanYear year) {
        this.fields = fields;
        this.year = year;
    }

    /** The plan, whole when nothing was told. */
    Optional<Plan> read() {
        Optional<Plan.Document> document = fields.group("document").flatMap(PlanReader::document);
        var acts = new PlanActReader(year);
        Optional<PlanAct> act = fields.group("act").flatMap(acts::issuing);
        List<PlanAct> bases = acts.bases(required("legal-bases"));
        Optional<LanguageText> translation = fields.languages("translation");
        List<PlanProvision> provisions =
                fields.optionalGroups("provisions").stream()
                        .map(PlanReader::provision)
                        .flatMap(Optional::stream)
                        .toList();
        var parties = new PlanPartyReader(required("parties"), year);
        List<PlanTask> tasks = new PlanTaskReader(parties, year).read(required("tasks"));
        parties.refuseUnused();
        fields.refuseOthers();
        return document.isPresent() && act.isPresent() && translation.isPresent()
                ? Optional.of(
                        new Plan(
                                document.get(),
                                act.get(),
                                bases,
                                translation.get(),
                                provisions,
                                parties.all(),
                                tasks))
                : Optional.empty();
    }

    /** A list that must hold something. */
    private List<FieldReader> required(String name) {
        int before = year.problems().count();
        List<FieldReader> groups = fields.groups(name);
        if (groups.isEmpty() && fields.has(name) && year.problems().count() == before) {
            year.problems().add(TextFault.EMPTY_LIST, fields.whereIs(name), name);
        }
        return groups;
    }

    private static Optional<Plan.Document> document(FieldReader group) {
        Optional<Placed<String>> name = group.text("name");
        Optional<LanguageText> state = group.languages("state");
        group.refuseOthers();
        return name.isPresent() && state.isPresent()
                ? Optional.of(new Plan.Document(name.get().value(), state.get()))
                : Optional.empty();
    }

    private static Optional<PlanProvision> provision(FieldReader group) {
        Optional<PlanProvision.Kind> kind =
                group.word("kind", PROVISIONS)
                        .flatMap(w -> Words.constant(PlanProvision.Kind.class, w.value()));
        Optional<Placed<String>> section = group.text("section");
        Optional<LanguageText> text = group.languages("text");
        group.refuseOthers();
        return kind.isPresent() && section.isPresent() && text.isPresent()
                ? Optional.of(new PlanProvision(kind.get(), section.get().value(), text.get()))
                : Optional.empty();
    }
}
