package vn.cchc.figures.internal.rest;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.LanguageText;

/**
 * One version of a value. Who did what is told to people who work with values, not to interviewers.
 *
 * @param version of the value, from 1; a corrected one has more
 * @param definition version of the indicator
 * @param state {@code draft}, {@code submitted}, {@code rejected} or {@code approved}
 * @param newest whether it is the newest approved version
 * @param evidence the document of the archive it rests on, as ID/VERSION or ID/VERSION/PAGE
 * @param jumpReason why it is far from the value before
 */
public record ObservationRecord(
        String id,
        String indicator,
        String agency,
        LanguageText agencyName,
        String time,
        BigDecimal value,
        int version,
        int definition,
        String state,
        boolean newest,
        String correctionReason,
        String evidence,
        String approvedAt,
        String jumpReason,
        String enteredBy,
        String enteredAt,
        String submittedBy,
        String submittedAt,
        String decidedBy,
        String rejectionReason) {

    public static ObservationRecord of(Observation o, UnitNames names, boolean inside) {
        boolean approved = o.state() == Observation.State.APPROVED;
        return new ObservationRecord(
                o.id(),
                o.key().indicator(),
                o.key().unit().path(),
                names.of(o.key().unit()),
                o.key().time().code(),
                o.value(),
                o.version(),
                o.indicatorVersion(),
                o.state().word(),
                o.newest(),
                o.correctionReason().orElse(null),
                o.evidence().map(Evidence::words).orElse(null),
                approved ? at(o.decision()) : null,
                inside ? o.jumpReason().orElse(null) : null,
                inside ? o.entered().who() : null,
                inside ? at(Optional.of(o.entered())) : null,
                inside ? o.submitted().map(Act::who).orElse(null) : null,
                inside ? at(o.submitted()) : null,
                inside ? o.decision().map(Act::who).orElse(null) : null,
                inside ? o.rejectionReason().orElse(null) : null);
    }

    private static String at(Optional<Act> act) {
        return act.map(a -> a.at().toString()).orElse(null);
    }
}
