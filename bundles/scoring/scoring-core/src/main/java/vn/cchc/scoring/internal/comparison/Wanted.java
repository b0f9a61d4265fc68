package vn.cchc.scoring.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.internal.faults.AskedFault;

/**
 * Which pairs of a comparison are wanted.
 *
 * @param criterion code of a node in either year; all nodes when empty
 * @param unit code of a unit, {@code VN} for the nation; all units when empty
 */
public record Wanted(Optional<String> criterion, Optional<String> unit) {

    /** Reads two parameters, {@code null} or blank for all. */
    public static Wanted of(String criterion, String unit) {
        return new Wanted(given(criterion), given(unit));
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(p -> !p.isEmpty());
    }

    /**
     * @throws Refusal NOT_FOUND for a criterion or unit the comparison does not have
     */
    public List<Pair> of(YearComparison comparison) {
        var problems = new ArrayList<Problem>();
        if (comparison.pairs().stream().noneMatch(this::hasCriterion)) {
            problems.add(AskedFault.NO_CRITERION.at("criterion " + criterion.orElse("")));
        }
        if (comparison.pairs().stream().noneMatch(this::hasUnit)) {
            problems.add(AskedFault.NO_UNIT.at("unit " + unit.orElse("")));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, problems);
        }
        return comparison.pairs().stream()
                .filter(pair -> hasCriterion(pair) && hasUnit(pair))
                .toList();
    }

    private boolean hasCriterion(Pair pair) {
        return criterion.isEmpty()
                || Stream.of(pair.earlierCode(), pair.laterCode())
                        .flatMap(Optional::stream)
                        .anyMatch(criterion.get()::equals);
    }

    private boolean hasUnit(Pair pair) {
        return unit.isEmpty() || pair.unit().code().equals(unit.get());
    }
}
