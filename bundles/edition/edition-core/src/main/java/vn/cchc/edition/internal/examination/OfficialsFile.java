package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/**
 * What {@code officials-survey.yaml} says; empty where it is wrong.
 *
 * @param unit question that holds the unit
 * @param questions path of the sheet of questions
 */
record OfficialsFile(
        Optional<Placed<String>> unit,
        Optional<Integer> minimumAnswers,
        List<GroupEntry> groups,
        List<Scale> scales,
        Optional<Placed<String>> questions,
        Optional<Integer> digits,
        Optional<RoundingMode> rounding,
        Map<String, String> sources) {

    /** A group of respondents. */
    record GroupEntry(
            Optional<Placed<String>> instrument,
            Optional<LanguageText> name,
            Optional<BigDecimal> weight) {}

    /**
     * What the answers of a list earn.
     *
     * @param shares percent by code
     * @param leftOut codes that do not count
     */
    record Scale(
            Optional<Placed<String>> list, Map<String, BigDecimal> shares, List<String> leftOut) {

        Set<String> codes() {
            var codes = new HashSet<>(shares.keySet());
            codes.addAll(leftOut);
            return codes;
        }
    }

    Optional<Scale> scale(String list) {
        return scales.stream()
                .filter(s -> s.list().filter(l -> l.value().equals(list)).isPresent())
                .findFirst();
    }

    /** The forms of all groups. */
    List<Placed<String>> instruments() {
        return groups.stream().flatMap(group -> group.instrument().stream()).toList();
    }
}
