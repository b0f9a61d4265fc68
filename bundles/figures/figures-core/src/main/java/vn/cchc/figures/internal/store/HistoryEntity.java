package vn.cchc.figures.internal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import vn.cchc.figures.HistoryEntry;
import vn.cchc.figures.Observation;

/** An act on a value in the database; there is no way to change one. */
@Entity
@Table(name = "figures_history")
@IdClass(HistoryKey.class)
public class HistoryEntity {
    @Id
    @Column(name = "observation_id")
    private String observation;

    @Id
    @Column(name = "revision")
    private int revision;

    @Column(name = "act_at")
    private long at;

    @Column(name = "act_by")
    private String by;

    @Column(name = "state")
    private String state;

    @Column(name = "obs_value")
    private BigDecimal value;

    @Column(name = "obs_decimals")
    private int decimals;

    @Column(name = "reason")
    private String reason;

    protected HistoryEntity() {}

    HistoryEntity(Observation after, Observation.Act act, Optional<String> reason) {
        observation = after.id();
        revision = after.revision();
        at = act.at().toEpochMilli();
        by = act.who();
        state = after.state().name();
        value = after.value();
        decimals = after.value().scale();
        this.reason = reason.orElse(null);
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                revision,
                Instant.ofEpochMilli(at),
                by,
                Observation.State.valueOf(state),
                value.setScale(decimals),
                Optional.ofNullable(reason));
    }
}
