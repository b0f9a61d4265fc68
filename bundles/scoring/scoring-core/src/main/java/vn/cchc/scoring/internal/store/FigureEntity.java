package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.engine.Scorer;

/** Row of {@code scoring_figure}; written once. */
@Entity
@Table(name = "scoring_figure")
public class FigureEntity {
    @EmbeddedId private Place place;

    @Column(name = "unit_kind", updatable = false)
    private String unitKind;

    @Column(name = "unit_code", updatable = false)
    private String unitCode;

    @Column(name = "criterion", updatable = false)
    private String criterion;

    @Column(name = "answered", updatable = false)
    private long answered;

    @Column(name = "satisfied", updatable = false)
    private long satisfied;

    @Column(name = "forms", updatable = false)
    private int forms;

    @Column(name = "exact_value", updatable = false)
    private BigDecimal exact;

    @Column(name = "published_value", updatable = false)
    private BigDecimal value;

    @Column(name = "ranked", updatable = false)
    private Integer rank;

    protected FigureEntity() {}

    FigureEntity(Place place, Figure figure) {
        this.place = place;
        unitKind = figure.unit().kind().word();
        unitCode = figure.unit().code();
        criterion = figure.criterion();
        answered = figure.answered();
        satisfied = figure.satisfied();
        forms = figure.forms();
        exact = figure.exact().orElse(null);
        value = figure.value().orElse(null);
        rank = figure.rank().isPresent() ? figure.rank().getAsInt() : null;
    }

    /**
     * @param digits decimals of published values; the column has more, all zeros
     */
    Figure figure(Period registry, int digits) {
        return new Figure(
                new UnitRef(registry, UnitKind.of(unitKind).orElseThrow(), unitCode),
                criterion,
                answered,
                satisfied,
                forms,
                Optional.ofNullable(exact).map(e -> e.setScale(Scorer.EXACT_DIGITS)),
                Optional.ofNullable(value).map(v -> v.setScale(digits)),
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank));
    }
}
