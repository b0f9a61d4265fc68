package vn.cchc.scoring.internal.soap;

import java.math.BigDecimal;
import java.util.OptionalLong;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Figure.Points;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.internal.figures.ShownFigure;

/** A figure on the wire; what is withheld or not there is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Figure", namespace = PublishedResults.NAMESPACE)
public class FigureBean {
    private String unitKind;
    private String unit;
    private TextBean unitName;
    private String criterion;
    private BigDecimal value;
    private BigDecimal exact;
    private Long answered;
    private Long satisfied;
    private Integer forms;
    private BigDecimal maximum;
    private BigDecimal points;
    private String band;
    private Integer rank;
    private BigDecimal standardError;
    private BigDecimal lower;
    private BigDecimal upper;
    private Integer degreesOfFreedom;
    private BigDecimal designEffect;
    private Integer rankBest;
    private Integer rankWorst;
    private Integer rankGroup;
    private String status;

    public FigureBean() {}

    FigureBean(ShownFigure figure, LanguageText name) {
        unitKind = figure.unit().kind().word();
        unit = figure.unit().code();
        unitName = new TextBean(name);
        criterion = figure.criterion();
        value = figure.value().orElse(null);
        exact = figure.exact().orElse(null);
        answered = number(figure.answered());
        satisfied = number(figure.satisfied());
        forms = figure.forms().isPresent() ? figure.forms().getAsInt() : null;
        figure.points().ifPresent(this::write);
        rank = figure.rank().isPresent() ? figure.rank().getAsInt() : null;
        figure.error().ifPresent(this::write);
        figure.rankSpread().ifPresent(this::write);
        status = figure.status().word();
    }

    private void write(Points given) {
        maximum = given.maximum().orElse(null);
        points = given.points().orElse(null);
        band = given.band().flatMap(Band::name).orElse(null);
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

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
