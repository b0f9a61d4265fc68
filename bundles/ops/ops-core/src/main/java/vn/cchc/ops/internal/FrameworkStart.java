package vn.cchc.ops.internal;

import java.util.Arrays;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.ops.ServerStart;

/** The start as Karaf and the framework see it. */
@Component(service = {ServerStart.class, FrameworkStart.class})
public final class FrameworkStart implements ServerStart {
    /** By name: it is there when Karaf has installed the features of the start. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    private final BundleContext context;

    @Activate
    public FrameworkStart(BundleContext context) {
        this.context = context;
    }

    @Override
    public boolean finished() {
        return featuresInstalled() && level() > highestLevel();
    }

    public boolean featuresInstalled() {
        return context.getServiceReference(BOOT_FINISHED) != null;
    }

    /** The start level the framework has reached. */
    public int level() {
        return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
    }

    /**
     * The highest start level of a bundle. The framework is beyond it when all have been started;
     * what the configuration calls the level of the beginning is the one at which Karaf takes its
     * lock.
     */
    public int highestLevel() {
        return Arrays.stream(context.getBundles())
                .mapToInt(bundle -> bundle.adapt(BundleStartLevel.class).getStartLevel())
                .max()
                .orElse(0);
    }
}
