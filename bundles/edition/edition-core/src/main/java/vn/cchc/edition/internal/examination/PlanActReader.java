package vn.cchc.edition.internal.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Reads the act that issues a plan and those the plan rests on. */
final class PlanActReader {
    private final PlanYear year;

    PlanActReader(PlanYear year) {
        this.year = year;
    }

    /** The act that issues the plan: it says who signed it. */
    Optional<PlanAct> issuing(FieldReader group) {
        return act(group, group.languages("signer"));
    }

    /** The acts the plan rests on; each once. */
    List<PlanAct> bases(List<FieldReader> groups) {
        var acts = new ArrayList<PlanAct>();
        var seen = new HashSet<String>();
        for (var group : groups) {
            Optional<PlanAct> act = act(group, Optional.empty());
            act.flatMap(PlanAct::number)
                    .filter(number -> !seen.add(number))
                    .ifPresent(
                            number ->
                                    year.problems()
                                            .add(
                                                    PlanFault.BASIS_TWICE,
                                                    group.whereIs("number"),
                                                    number));
            act.ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<PlanAct> act(FieldReader group, Optional<LanguageText> signer) {
        Optional<Placed<String>> number = group.optionalText("number");
        Optional<Placed<LocalDate>> date = group.optionalDate("date");
        Optional<LanguageText> issuer = group.languages("issuer");
        Optional<LanguageText> title = group.languages("title");
        Optional<LanguageText> uncertain = group.optionalLanguages("uncertain");
        requireReason(group, "number", "số", "number");
        requireReason(group, "date", "ngày", "date");
        date.ifPresent(this::examineDate);
        group.refuseOthers();
        return issuer.isPresent() && title.isPresent()
                ? Optional.of(
                        new PlanAct(
                                number.map(Placed::value),
                                date.map(Placed::value),
                                issuer.get(),
                                title.get(),
                                signer,
                                uncertain))
                : Optional.empty();
    }

    private void requireReason(FieldReader group, String field, String vi, String en) {
        if (!group.has(field) && !group.has("uncertain")) {
            year.problems().add(PlanFault.ACT_UNKNOWN, group.where(), new LanguageText(vi, en));
        }
    }

    private void examineDate(Placed<LocalDate> date) {
        year.year()
                .filter(y -> date.value().getYear() > y)
                .ifPresent(
                        y ->
                                year.problems()
                                        .add(
                                                EditionFault.FUTURE_ACT,
                                                date.where(),
                                                date.value(),
                                                Integer.toString(y)));
    }
}
