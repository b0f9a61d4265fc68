package vn.cchc.figures.internal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** A version of a value in the database. */
@Entity
@Table(name = "figures_observation")
public class ObservationEntity {
    /** Derby compares no truth value with one of a query. */
    static final int YES = 1;

    static final int NO = 0;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "indicator_code")
    private String indicator;

    @Column(name = "indicator_version")
    private int indicatorVersion;

    @Column(name = "unit_kind")
    private String unitKind;

    @Column(name = "unit_period")
    private String unitPeriod;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "time_period")
    private String time;

    @Column(name = "version")
    private int version;

    /** Counted up by each update, which is made only when it is as it was read. */
    @Version
    @Column(name = "revision")
    private int revision;

    @Column(name = "obs_value")
    private BigDecimal value;

    @Column(name = "obs_decimals")
    private int decimals;

    @Column(name = "state")
    private String state;

    @Column(name = "newest")
    private int newest;

    @Column(name = "jump_reason")
    private String jumpReason;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private long enteredAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Long submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Long decidedAt;

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @Column(name = "evidence")
    private String evidence;

    protected ObservationEntity() {}

    ObservationEntity(Observation first) {
        id = first.id();
        indicator = first.key().indicator();
        unitKind = first.key().unit().kind().name();
        unitPeriod = first.key().unit().period().code();
        unitCode = first.key().unit().code();
        time = first.key().time().code();
        version = first.version();
        revision = first.revision();
        become(first);
    }

    /** All that may change while it is not approved. */
    final void become(Observation after) {
        indicatorVersion = after.indicatorVersion();
        value = after.value();
        decimals = after.value().scale();
        state = after.state().name();
        newest = after.newest() ? YES : NO;
        jumpReason = after.jumpReason().orElse(null);
        correctionReason = after.correctionReason().orElse(null);
        enteredBy = after.entered().who();
        enteredAt = after.entered().at().toEpochMilli();
        submittedBy = after.submitted().map(Act::who).orElse(null);
        submittedAt = after.submitted().map(act -> act.at().toEpochMilli()).orElse(null);
        decidedBy = after.decision().map(Act::who).orElse(null);
        decidedAt = after.decision().map(act -> act.at().toEpochMilli()).orElse(null);
        rejectionReason = after.rejectionReason().orElse(null);
        evidence = after.evidence().map(Evidence::words).orElse(null);
    }

    boolean isBefore(Observation after) {
        return revision == after.revision() - 1 && !State.APPROVED.name().equals(state);
    }

    Observation observation() {
        return new Observation(
                id,
                new Key(
                        indicator,
                        new UnitRef(new Period(unitPeriod), UnitKind.valueOf(unitKind), unitCode),
                        new TimePeriod(time)),
                version,
                revision,
                indicatorVersion,
                value.setScale(decimals),
                State.valueOf(state),
                newest == YES,
                Optional.ofNullable(jumpReason),
                Optional.ofNullable(correctionReason),
                new Act(enteredBy, Instant.ofEpochMilli(enteredAt)),
                act(submittedBy, submittedAt),
                act(decidedBy, decidedAt),
                Optional.ofNullable(rejectionReason),
                Optional.ofNullable(evidence).flatMap(Evidence::of));
    }

    private static Optional<Act> act(String who, Long at) {
        return who == null ? Optional.empty() : Optional.of(new Act(who, Instant.ofEpochMilli(at)));
    }
}
