package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.ConfigurationAdmin;

/** Where the shell listens, by its own configuration. */
record ShellAddress(BundleContext context) {
    private static final String CONFIGURATION = "(service.pid=org.apache.karaf.shell)";

    InetSocketAddress read() {
        var settings = settings();
        String host = word(settings, "sshHost", "127.0.0.1");
        String port = word(settings, "sshPort", "8101");
        return new InetSocketAddress(
                host.equals("0.0.0.0") ? "127.0.0.1" : host, Integer.parseInt(port));
    }

    private Dictionary<String, Object> settings() {
        var reference = context.getServiceReference(ConfigurationAdmin.class);
        var admin = reference == null ? null : context.getService(reference);
        if (admin == null) {
            return new Hashtable<>();
        }
        try {
            var found = admin.listConfigurations(CONFIGURATION);
            return found == null ? new Hashtable<>() : found[0].getProperties();
        } catch (IOException e) {
            return new Hashtable<>(); // then nobody answers where it should, and that is told
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("A constant filter is well formed", e);
        } finally {
            context.ungetService(reference);
        }
    }

    private static String word(Dictionary<String, Object> settings, String name, String otherwise) {
        Object value = settings.get(name);
        return value == null ? otherwise : value.toString().strip();
    }
}
