package vn.cchc.scoring.internal.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.scoring.boundaries.Concordance;

/** The succession of communes and provinces as the registry has it. */
public record RegistryConcordance(Registry registry, Period to) implements Concordance {

    @Override
    public Set<UnitRef> provinces(UnitRef unit) {
        return registry.successors(unit).stream()
                .map(Succession::to)
                .filter(successor -> successor.period().equals(to))
                .flatMap(this::province)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<UnitRef> province(UnitRef successor) {
        if (successor.kind() == UnitKind.PROVINCE) {
            return Stream.of(successor);
        }
        return registry
                .find(successor)
                .flatMap(
                        unit ->
                                unit instanceof Commune commune
                                        ? Optional.of(commune.province())
                                        : Optional.empty())
                .stream();
    }
}
