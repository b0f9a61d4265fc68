package vn.cchc.graph.internal.following;

import java.util.Arrays;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.cchc.graph.GraphSource;

/**
 * Whether the server has started everything that belongs to its start, and every component that
 * tells something to the graph is there: some wait for the tables of the database.
 */
record ServerStart(BundleContext context, ServiceComponentRuntime components) {
    /** By name: it is there when Karaf has installed the features of the start. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    boolean finished() {
        var level = context.getBundle(0).adapt(FrameworkStartLevel.class);
        return context.getServiceReference(BOOT_FINISHED) != null
                && level.getStartLevel() >= wanted()
                && components.getComponentDescriptionDTOs().stream()
                        .filter(ServerStart::tells)
                        .allMatch(this::there);
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

    private int wanted() {
        String level = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
        return level == null ? 1 : Integer.parseInt(level.strip());
    }
}
