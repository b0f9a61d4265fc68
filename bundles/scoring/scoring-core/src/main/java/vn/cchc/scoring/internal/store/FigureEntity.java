package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;
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
    private Long answered;

    @Column(name = "satisfied", updatable = false)
    private Long satisfied;

    @Column(name = "forms", updatable = false)
    private Integer forms;

    @Column(name = "maximum", updatable = false)
    private BigDecimal maximum;

    @Column(name = "points", updatable = false)
    private BigDecimal points;

    @Column(name = "exact_value", updatable = false)
    private BigDecimal exact;

    @Column(name = "published_value", updatable = false)
    private BigDecimal value;

    @Column(name = "ranked", updatable = false)
    private Integer rank;

    @Column(name = "standard_error", updatable = false)
    private BigDecimal standardError;

    @Column(name = "lower_limit", updatable = false)
    private BigDecimal lower;

    @Column(name = "upper_limit", updatable = false)
    private BigDecimal upper;

    @Column(name = "degrees_of_freedom", updatable = false)
    private Integer degreesOfFreedom;

    @Column(name = "design_effect", updatable = false)
    private BigDecimal designEffect;

    @Column(name = "rank_best", updatable = false)
    private Integer rankBest;

    @Column(name = "rank_worst", updatable = false)
    private Integer rankWorst;

    @Column(name = "rank_group", updatable = false)
    private Integer rankGroup;

    protected FigureEntity() {}

    FigureEntity(Place place, Figure figure) {
        this.place = place;
        unitKind = figure.unit().kind().word();
        unitCode = figure.unit().code();
        criterion = figure.criterion();
        figure.counts().ifPresent(this::write);
        figure.points().ifPresent(this::write);
        exact = figure.exact().orElse(null);
        value = figure.value().orElse(null);
        rank = figure.rank().isPresent() ? figure.rank().getAsInt() : null;
        figure.error().ifPresent(this::write);
        figure.rankSpread().ifPresent(this::write);
    }

    private void write(Figure.Counts counts) {
        answered = counts.answered();
        satisfied = counts.satisfied();
        forms = counts.forms();
    }

    /** The class follows from the value and the classes of the result. */
    private void write(Figure.Points given) {
        maximum = given.maximum().orElse(null);
        points = given.points().orElse(null);
    }

    private void write(SamplingError error) {
        standardError = error.standardError();
        lower = error.lower();
        upper = error.upper();
        degreesOfFreedom = error.degreesOfFreedom();
        designEffect = error.designEffect().orElse(null);
    }

    private void write(RankSpread spread) {
        rankBest = spread.best();
        rankWorst = spread.worst();
        rankGroup = spread.group();
    }

    /**
     * @param digits decimals of published values; the column has more, all zeros
     * @param bands classes of the published value
     */
    Figure figure(Period registry, int digits, List<Band> bands) {
        var published = Optional.ofNullable(value).map(v -> v.setScale(digits));
        return new Figure(
                new UnitRef(registry, UnitKind.of(unitKind).orElseThrow(), unitCode),
                criterion,
                basis(published, bands),
                Optional.ofNullable(exact).map(e -> e.setScale(Scorer.EXACT_DIGITS)),
                published,
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                error(),
                rankSpread());
    }

    private Figure.Basis basis(Optional<BigDecimal> published, List<Band> bands) {
        return answered == null
                ? new Figure.Points(
                        Optional.ofNullable(maximum).map(ShortestDecimal::of),
                        Optional.ofNullable(points).map(p -> p.setScale(Scorer.EXACT_DIGITS)),
                        published.flatMap(v -> Band.of(v, bands)))
                : new Figure.Counts(answered, satisfied, forms);
    }

    private Optional<SamplingError> error() {
        return standardError == null
                ? Optional.empty()
                : Optional.of(
                        new SamplingError(
                                digits(standardError),
                                digits(lower),
                                digits(upper),
                                degreesOfFreedom,
                                Optional.ofNullable(designEffect).map(FigureEntity::digits)));
    }

    private static BigDecimal digits(BigDecimal number) {
        return number.setScale(SamplingError.DIGITS);
    }

    private Optional<RankSpread> rankSpread() {
        return rankBest == null
                ? Optional.empty()
                : Optional.of(new RankSpread(rankBest, rankWorst, rankGroup));
    }
}
