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
     * Why a component does not work.
     *
     * @param root no other component could help
     */
    private record Reason(String text, boolean root) {}

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
        return texts(chain(service));
    }

    private List<Reason> chain(String service) {
        return offering(service).flatMap(component -> reasons(component).stream()).toList();
    }

    /**
     * Reasons of all components of these bundles that were not told yet. When something was told,
     * or some wait for what no component offers, the others are a consequence and left out.
     */
    List<String> otherReasons(String bundlePrefix) {
        boolean explained = !told.isEmpty();
        var others =
                components.stream()
                        .filter(component -> component.bundle.symbolicName.startsWith(bundlePrefix))
                        .flatMap(component -> reasons(component).stream())
                        .toList();
        var roots = others.stream().filter(Reason::root).toList();
        return texts(roots.isEmpty() && !explained ? others : roots);
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).distinct().toList();
    }

    private Stream<ComponentDescriptionDTO> offering(String service) {
        return components.stream()
                .filter(component -> List.of(component.serviceInterfaces).contains(service));
    }

    private List<Reason> reasons(ComponentDescriptionDTO component) {
        var reasons = new ArrayList<Reason>();
        if (told.add(component.bundle.symbolicName + " " + component.name)) {
            for (var state : states.apply(component)) {
                reasons.addAll(reasons(component, state));
            }
        }
        return reasons;
    }

    private List<Reason> reasons(
            ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        return switch (instance.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> waiting(component, instance);
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    List.of(
                            new Reason(
                                    shortName(component)
                                            + " failed: "
                                            + firstLine(instance.failure),
                                    true));
            default -> List.of();
        };
    }

    private List<Reason> waiting(
            ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        var reasons = new ArrayList<Reason>();
        for (UnsatisfiedReferenceDTO unsatisfied : instance.unsatisfiedReferences) {
            String wanted = interfaceOf(component, unsatisfied.name);
            String target = unsatisfied.target == null ? "" : " " + unsatisfied.target;
            String text = shortName(component) + " waits for " + wanted + target;
            reasons.add(new Reason(text, !offered(wanted)));
            reasons.addAll(chain(wanted));
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
