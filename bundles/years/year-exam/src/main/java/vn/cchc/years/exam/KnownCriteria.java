package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Tells codes and numbers of a scenario that the year does not have. */
record KnownCriteria(Methodology<?> methodology, Problems problems) {

    /** The names of a group that are criteria. */
    List<String> in(FieldReader group) {
        for (String criterion : group.names()) {
            if (methodology.criterion(criterion).isEmpty()) {
                problems.add(ScenarioFault.CRITERION, group.whereIs(criterion), criterion);
            }
        }
        return group.names().stream().filter(c -> methodology.criterion(c).isPresent()).toList();
    }

    /** How a published figure is written. */
    String figure() {
        return "[0-9]{1,3}\\.[0-9]{" + methodology.digits() + "}";
    }

    Optional<BigDecimal> number(Placed<String> text, String pattern) {
        if (!text.value().matches(pattern)) {
            problems.add(ScenarioFault.FIGURE, text.where(), text.value(), methodology.digits());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.value()));
    }
}
