package vn.cchc.ops.internal.checks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** A real framework with nothing in it. */
public final class SmallFramework implements AutoCloseable {
    private final Framework framework;

    public SmallFramework(Path folder) throws Exception {
        framework =
                new FrameworkFactory()
                        .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString()));
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * @param headers further lines of its manifest
     */
    Bundle install(String name, Map<String, String> headers) throws Exception {
        var manifest = new Manifest();
        var lines = manifest.getMainAttributes();
        lines.putValue("Manifest-Version", "1.0");
        lines.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        lines.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        headers.forEach(lines::putValue);
        var bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return context().installBundle(name, new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** A service of which only name and properties matter. */
    public void offer(String type, Map<String, ?> properties) {
        var nothing =
                new ServiceFactory<Object>() {
                    @Override
                    public Object getService(
                            Bundle bundle, ServiceRegistration<Object> registration) {
                        return new Object();
                    }

                    @Override
                    public void ungetService(
                            Bundle bundle,
                            ServiceRegistration<Object> registration,
                            Object service) {
                        // Nothing was taken.
                    }
                };
        context().registerService(type, nothing, new Hashtable<>(properties));
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(20_000);
    }
}
