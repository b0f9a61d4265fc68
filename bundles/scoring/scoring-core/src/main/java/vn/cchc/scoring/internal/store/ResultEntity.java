package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;

/**
 * Row of {@code scoring_result}. No column is updatable through it: the one change there is, the
 * publication, is a conditional update of {@link ResultStore}.
 */
@Entity
@Table(name = "scoring_result")
public class ResultEntity {
    @Id
    @Column(name = "id", updatable = false)
    private String id;

    @Column(name = "edition_index", updatable = false)
    private String index;

    @Column(name = "edition_year", updatable = false)
    private String year;

    @Column(name = "title_vi", updatable = false)
    private String titleVi;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(name = "registry", updatable = false)
    private String registry;

    @Column(name = "edition_sha256", updatable = false)
    private String editionSha256;

    @Column(name = "answer_set", updatable = false)
    private String answerSet;

    @Column(name = "answers_sha256", updatable = false)
    private String answersSha256;

    @Column(name = "forms", updatable = false)
    private int forms;

    @Column(name = "illustrative", updatable = false)
    private boolean illustrative;

    @Column(name = "engine", updatable = false)
    private String engine;

    @Column(name = "digits", updatable = false)
    private int digits;

    @Column(name = "bands", updatable = false)
    private String bands;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Column(name = "computed_at", updatable = false)
    private long computedAt;

    @Column(name = "computed_by", updatable = false)
    private String computedBy;

    @Column(name = "published_at", updatable = false)
    private Long publishedAt;

    @Column(name = "published_by", updatable = false)
    private String publishedBy;

    @Column(name = "confidence", updatable = false)
    private BigDecimal confidence;

    @Column(name = "replications", updatable = false)
    private Integer replications;

    @Column(name = "seed", updatable = false)
    private Long seed;

    @Column(name = "design_source", updatable = false)
    private String designSource;

    protected ResultEntity() {}

    /** The row of a draft. */
    ResultEntity(Result result) {
        var summary = result.summary();
        id = summary.id();
        index = summary.edition().index();
        year = summary.edition().year();
        titleVi = summary.title().vi();
        titleEn = summary.title().en();
        registry = summary.registry().code();
        editionSha256 = summary.editionFingerprint().sha256();
        answerSet = summary.answerSet();
        answersSha256 = summary.answers().sha256();
        forms = summary.forms();
        illustrative = summary.illustrative();
        engine = summary.engine();
        digits = digitsOf(result);
        bands = result.bands().stream().map(ResultEntity::text).collect(Collectors.joining(";"));
        contentSha256 = summary.content().sha256();
        computedAt = summary.computedAt().toEpochMilli();
        computedBy = summary.computedBy();
        result.precision().ifPresent(this::write);
    }

    private void write(Precision precision) {
        confidence = precision.confidence();
        replications = precision.replications();
        seed = precision.seed();
        designSource = precision.source();
    }

    ResultSummary summary() {
        return new ResultSummary(
                id,
                new EditionId(index, year),
                new LanguageText(titleVi, titleEn),
                new Period(registry),
                new Fingerprint(editionSha256),
                answerSet,
                new Fingerprint(answersSha256),
                forms,
                illustrative,
                engine,
                new Fingerprint(contentSha256),
                Instant.ofEpochMilli(computedAt),
                computedBy,
                Optional.ofNullable(publishedAt).map(Instant::ofEpochMilli),
                Optional.ofNullable(publishedBy));
    }

    /** Confidence has no more decimals than it needs, since the column has more. */
    Optional<Precision> precision() {
        return confidence == null
                ? Optional.empty()
                : Optional.of(new Precision(plain(confidence), replications, seed, designSource));
    }

    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    int digits() {
        return digits;
    }

    List<Band> bands() {
        // Derby keeps an empty text, other databases may give null for it.
        return bands == null || bands.isEmpty()
                ? List.of()
                : Arrays.stream(bands.split(";")).map(ResultEntity::band).toList();
    }

    /** The same for every value of a result: they were all rounded by one rule. */
    private static int digitsOf(Result result) {
        return result.figures().stream()
                .flatMap(figure -> figure.value().stream())
                .mapToInt(BigDecimal::scale)
                .findFirst()
                .orElse(0);
    }

    private static String text(Band band) {
        return band.from().toPlainString() + ":" + band.to().toPlainString();
    }

    private static Band band(String text) {
        String[] ends = text.split(":");
        return new Band(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }
}
