package vn.cchc.graph.internal.following;

import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.cchc.graph.GraphSource;
import vn.cchc.ops.ServerStart;

/**
 * Whether the server has started everything that belongs to its start, and every component that
 * tells something to the graph is there: some wait for the tables of the database.
 */
record RoomsStart(ServerStart server, ServiceComponentRuntime components) {

    boolean finished() {
        return server.finished() && late().isEmpty();
    }

    /** Short names of the components that shall tell something and cannot yet. */
    List<String> late() {
        return components.getComponentDescriptionDTOs().stream()
                .filter(RoomsStart::tells)
                .filter(component -> !there(component))
                .map(component -> component.name.substring(component.name.lastIndexOf('.') + 1))
                .toList();
    }

    private static boolean tells(ComponentDescriptionDTO component) {
        return Arrays.asList(component.serviceInterfaces).contains(GraphSource.class.getName());
    }

    private boolean there(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .allMatch(
                        instance ->
                                instance.state == ComponentConfigurationDTO.ACTIVE
                                        || instance.state == ComponentConfigurationDTO.SATISFIED);
    }
}
