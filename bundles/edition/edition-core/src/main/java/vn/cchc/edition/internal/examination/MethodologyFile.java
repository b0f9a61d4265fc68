package vn.cchc.edition.internal.examination;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.edition.internal.text.Placed;

/**
 * What {@code methodology.yaml} says; empty where it is wrong.
 *
 * @param where the file and the line of {@code levels}
 */
record MethodologyFile(
        String where,
        Optional<Placed<String>> kind,
        Optional<Placed<String>> criteria,
        Optional<Placed<String>> instrument,
        Optional<Placed<String>> formNumber,
        Map<String, Placed<String>> units,
        List<Placed<String>> breakdowns,
        List<Placed<String>> scale,
        List<Placed<String>> satisfied,
        Optional<NationRule> nation,
        Optional<Integer> digits,
        Optional<RoundingMode> rounding,
        Optional<Integer> minimumAnswers,
        List<Band> bands,
        Map<String, Placed<Integer>> levels,
        Map<String, String> sources) {}
