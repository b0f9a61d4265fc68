package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.model.Period;
import vn.cchc.registry.Registry;

/** The provinces as the registry lists them. */
public record RegistryProvinces(Registry registry) implements Provinces {

    @Override
    public Optional<Set<String>> of(Period period) {
        return registry.periods().contains(period)
                ? Optional.of(
                        registry.provinces(period).stream()
                                .map(province -> province.ref().code())
                                .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
