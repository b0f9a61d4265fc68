package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import vn.cchc.scoring.ResultSummary.Answers;
import vn.cchc.scoring.ResultSummary.Input;
import vn.cchc.scoring.ResultSummary.Scores;

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
    private Integer forms;

    @Column(name = "score_sheet", updatable = false)
    private String scoreSheet;

    @Column(name = "sheet_sha256", updatable = false)
    private String sheetSha256;

    @Column(name = "sheet_rows", updatable = false)
    private Integer sheetRows;

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
        write(summary.input());
        illustrative = summary.illustrative();
        engine = summary.engine();
        digits = digitsOf(result);
        bands = result.bands().stream().map(ResultEntity::text).collect(Collectors.joining(";"));
        contentSha256 = summary.content().sha256();
        computedAt = summary.computedAt().toEpochMilli();
        computedBy = summary.computedBy();
        result.precision().ifPresent(this::write);
    }

    private void write(Input input) {
        if (input instanceof Answers) {
            answerSet = input.id();
            answersSha256 = input.content().sha256();
            forms = input.size();
        } else {
            scoreSheet = input.id();
            sheetSha256 = input.content().sha256();
            sheetRows = input.size();
        }
    }

    private Input input() {
        return scoreSheet == null
                ? new Answers(answerSet, new Fingerprint(answersSha256), forms)
                : new Scores(scoreSheet, new Fingerprint(sheetSha256), sheetRows);
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
                input(),
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
                : Optional.of(
                        new Precision(
                                ShortestDecimal.of(confidence), replications, seed, designSource));
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

    /** A name may hold any character. */
    private static String text(Band band) {
        String ends = band.from().toPlainString() + ":" + band.to().toPlainString();
        return band.name()
                .map(name -> ends + ":" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .orElse(ends);
    }

    private static Band band(String text) {
        String[] parts = text.split(":");
        return new Band(
                new BigDecimal(parts[0]),
                new BigDecimal(parts[1]),
                parts.length == 2
                        ? Optional.empty()
                        : Optional.of(URLDecoder.decode(parts[2], StandardCharsets.UTF_8)));
    }
}
