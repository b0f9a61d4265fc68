package vn.cchc.ops.internal.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Follows what components wait for, from a missing service down to the one that nobody offers.
 * Every component is told once, however many wait for it.
 */
final class WaitingComponents {
    private final Collection<ComponentDescriptionDTO> components;
    private final Function<ComponentDescriptionDTO, Collection<ComponentConfigurationDTO>> states;
    private final Set<String> told = new HashSet<>();

    /**
     * @param states how the instances of a component stand
     */
    WaitingComponents(
            Collection<ComponentDescriptionDTO> components,
            Function<ComponentDescriptionDTO, Collection<ComponentConfigurationDTO>> states) {
        this.components = components;
        this.states = states;
    }

    /** Whether any component would offer it. */
    boolean offered(String service) {
        return offering(service).findAny().isPresent();
    }

    /** Why a service is not there, nearest reason first; empty when no component is to blame. */
    List<String> reasons(String service) {
        return offering(service).flatMap(component -> reasons(component).stream()).toList();
    }

    /** Reasons of all components of these bundles that were not told yet. */
    List<String> otherReasons(String bundlePrefix) {
        return components.stream()
                .filter(component -> component.bundle.symbolicName.startsWith(bundlePrefix))
                .flatMap(component -> reasons(component).stream())
                .toList();
    }

    private Stream<ComponentDescriptionDTO> offering(String service) {
        return components.stream()
                .filter(component -> List.of(component.serviceInterfaces).contains(service));
    }

    private List<String> reasons(ComponentDescriptionDTO component) {
        var reasons = new ArrayList<String>();
        if (told.add(component.bundle.symbolicName + " " + component.name)) {
            for (var state : states.apply(component)) {
                reasons.addAll(reasons(component, state));
            }
        }
        return reasons;
    }

    private List<String> reasons(
            ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        return switch (instance.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> waiting(component, instance);
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    List.of(shortName(component) + " failed: " + firstLine(instance.failure));
            default -> List.of();
        };
    }

    private List<String> waiting(
            ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        var reasons = new ArrayList<String>();
        for (UnsatisfiedReferenceDTO unsatisfied : instance.unsatisfiedReferences) {
            String wanted = interfaceOf(component, unsatisfied.name);
            String target = unsatisfied.target == null ? "" : " " + unsatisfied.target;
            reasons.add(shortName(component) + " waits for " + wanted + target);
            reasons.addAll(reasons(wanted));
        }
        return reasons;
    }

    private static String interfaceOf(ComponentDescriptionDTO component, String reference) {
        for (ReferenceDTO declared : component.references) {
            if (declared.name.equals(reference)) {
                return declared.interfaceName;
            }
        }
        return reference;
    }

    private static String shortName(ComponentDescriptionDTO component) {
        return component.name.substring(component.name.lastIndexOf('.') + 1);
    }

    private static String firstLine(String failure) {
        return failure == null ? "no reason given" : failure.lines().findFirst().orElse("").strip();
    }
}
