package vn.cchc.edition.internal.examination;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.internal.text.Placed;

/** What {@code methodology.yaml} says; empty where it is wrong. */
sealed interface MethodologyFile permits AnswersFile, PointsFile {

    Common common();

    /**
     * What both kinds of calculation have.
     *
     * @param where the file and the line of {@code levels}
     */
    record Common(
            String where,
            Optional<Placed<String>> criteria,
            Optional<Integer> digits,
            Optional<RoundingMode> rounding,
            List<Band> bands,
            Map<String, Placed<Integer>> levels,
            Map<String, String> sources) {}
}
