package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.UnitKind;

/**
 * What {@code methodology.yaml} of the kind {@code points} says.
 *
 * @param assessed none when all units are
 * @param surveyPoints stated sum of the maxima of what is scored by survey
 * @param officialsSurvey file that makes points out of answers of officials
 */
record PointsFile(
        Common common,
        Optional<Placed<String>> rules,
        Optional<Placed<UnitKind>> scope,
        List<Placed<String>> assessed,
        List<Placed<String>> notRanked,
        Optional<NotApplicable> notApplicable,
        Optional<NationRule> nation,
        Optional<Ties> ties,
        Optional<Placed<BigDecimal>> surveyPoints,
        Optional<Placed<String>> officialsSurvey)
        implements MethodologyFile {}
