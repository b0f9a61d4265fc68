package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.edition.internal.text.Placed;

/** What {@code methodology.yaml} of the kind {@code share-of-answers} says. */
record AnswersFile(
        Common common,
        Optional<Placed<String>> instrument,
        Optional<Placed<String>> formNumber,
        Map<String, Placed<String>> units,
        List<Placed<String>> breakdowns,
        List<Placed<String>> scale,
        List<Placed<String>> satisfied,
        Optional<NationRule> nation,
        Optional<Integer> minimumAnswers)
        implements MethodologyFile {}
