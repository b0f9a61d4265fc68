package vn.cchc.scoring.internal.soap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.ResultSummary;

/** A published result on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PublishedResult", namespace = PublishedResults.NAMESPACE)
public class PublishedResult {
    private String id;
    private String index;
    private String year;
    private TextBean title;
    private String registry;
    private boolean illustrative;
    private Integer forms;
    private String answers;
    private Integer scores;
    private String sheet;
    private String editionFingerprint;
    private String engine;
    private String content;
    private String computedAt;
    private String publishedAt;
    private BigDecimal confidence;
    private Integer replications;
    private Long seed;

    @XmlElementWrapper(name = "criteria")
    @XmlElement(name = "criterion")
    private List<CriterionBean> criteria;

    @XmlElementWrapper(name = "nation")
    @XmlElement(name = "figure")
    private List<FigureBean> nation;

    public PublishedResult() {}

    PublishedResult(
            ResultSummary result,
            Optional<Precision> precision,
            List<CriterionBean> criteria,
            List<FigureBean> nation) {
        id = result.id();
        index = result.edition().index();
        year = result.edition().year();
        title = new TextBean(result.title());
        registry = result.registry().code();
        illustrative = result.illustrative();
        write(result.input());
        editionFingerprint = result.editionFingerprint().sha256();
        engine = result.engine();
        content = result.content().sha256();
        computedAt = result.computedAt().toString();
        publishedAt = result.publishedAt().orElseThrow().toString();
        precision.ifPresent(this::write);
        this.criteria = criteria;
        this.nation = nation;
    }

    private void write(ResultSummary.Input input) {
        if (input instanceof ResultSummary.Answers) {
            forms = input.size();
            answers = input.content().sha256();
        } else {
            scores = input.size();
            sheet = input.content().sha256();
        }
    }

    private void write(Precision precision) {
        confidence = precision.confidence();
        replications = precision.replications();
        seed = precision.seed();
    }
}
