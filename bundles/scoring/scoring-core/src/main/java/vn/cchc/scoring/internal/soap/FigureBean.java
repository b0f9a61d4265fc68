package vn.cchc.scoring.internal.soap;

import java.math.BigDecimal;
import java.util.OptionalLong;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.model.LanguageText;
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
    private int forms;
    private Integer rank;
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
        forms = figure.forms();
        rank = figure.rank().isPresent() ? figure.rank().getAsInt() : null;
        status = figure.status().word();
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
