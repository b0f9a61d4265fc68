package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.Carried;
import vn.cchc.survey.form.FormDefinition;

/** What is wrong and what is lost while a form is read; each thing is told once. */
final class Losses {
    private final Set<Problem> lost = new LinkedHashSet<>();
    private final List<Problem> wrong = new ArrayList<>();

    void lost(ExchangeFault fault, String where, Object... words) {
        lost.add(fault.at(where, words));
    }

    void wrong(ExchangeFault fault, String where, Object... words) {
        wrong.add(fault.at(where, words));
    }

    /** With the words of a library, which may be a sentence or none at all, as the reason. */
    void unreadable(ExchangeFault fault, String where, String why) {
        String reason = Objects.requireNonNullElse(why, "").strip();
        wrong(
                fault,
                where,
                reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason);
    }

    <T> Carried<T> carried(T content) {
        return new Carried<>(content, List.copyOf(lost));
    }

    /** Accepted when nothing is wrong with it and people can go through it. */
    Verdict<Carried<Instrument>> verdict(Instrument instrument) {
        if (wrong.isEmpty()) {
            wrong.addAll(FormDefinition.forInterview(instrument).problems());
        }
        return wrong.isEmpty() ? Verdict.accepted(carried(instrument)) : Verdict.refused(wrong);
    }

    Verdict<Carried<Instrument>> refused() {
        return Verdict.refused(wrong);
    }
}
