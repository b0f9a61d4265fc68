package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.PointsSource;
import vn.cchc.model.LanguageText;

/**
 * A row of {@code criteria.csv} of an index of points.
 *
 * @param where file and line
 */
record PointsRow(
        String where,
        Optional<String> code,
        Optional<String> parent,
        Optional<Level> level,
        Optional<LanguageText> name,
        Optional<BigDecimal> maximum,
        Optional<Confidence> maximumConfidence,
        Optional<PointsSource> pointsFrom,
        Optional<String> rule,
        Optional<LanguageText> evidence,
        Optional<Confidence> confidence,
        Optional<String> source)
        implements NodeRow {}
