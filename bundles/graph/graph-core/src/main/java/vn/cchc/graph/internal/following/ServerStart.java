package vn.cchc.graph.internal.following;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Whether the server has started everything that belongs to its start. */
record ServerStart(BundleContext context) {
    /** By name: it is there when Karaf has installed the features of the start. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    boolean finished() {
        var level = context.getBundle(0).adapt(FrameworkStartLevel.class);
        return context.getServiceReference(BOOT_FINISHED) != null
                && level.getStartLevel() >= wanted();
    }

    private int wanted() {
        String level = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
        return level == null ? 1 : Integer.parseInt(level.strip());
    }
}
