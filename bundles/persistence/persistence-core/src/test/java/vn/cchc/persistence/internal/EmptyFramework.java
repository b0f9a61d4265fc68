package vn.cchc.persistence.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import vn.cchc.persistence.Schema;
import vn.cchc.testing.Eventually;

/** A real framework with nothing in it but the rooms a test installs. */
final class EmptyFramework implements AutoCloseable {
    private final Framework framework;

    EmptyFramework(Path cache) throws BundleException {
        framework =
                new FrameworkFactory()
                        .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** A started bundle that ships this change log. */
    Bundle room(String name, String changeLog) throws BundleException {
        return room(name, null, changeLog);
    }

    /** The same for the data source of this name. */
    Bundle room(String name, String source, String changeLog) throws BundleException {
        var bundle =
                context()
                        .installBundle(
                                "test:" + name,
                                new ByteArrayInputStream(
                                        jar(name, source, "db/changelog.xml", changeLog)));
        bundle.start();
        return bundle;
    }

    /** The markers of a room. */
    List<ServiceReference<Schema>> markers(String room) {
        try {
            return List.copyOf(
                    context()
                            .getServiceReferences(
                                    Schema.class, "(" + Schema.ROOM + "=" + room + ")"));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jar(String name, String source, String path, String text) {
        var manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        headers.putValue(Schema.HEADER, path);
        if (source != null) {
            headers.putValue(Schema.SOURCE_HEADER, source);
        }
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry(path));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        Eventually.soon()
                .isTrue(
                        () -> framework.getState() == Bundle.RESOLVED,
                        () -> "The framework does not stop");
    }
}
