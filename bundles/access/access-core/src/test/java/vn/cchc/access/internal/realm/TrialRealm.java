package vn.cchc.access.internal.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.Encryption;
import org.apache.karaf.jaas.modules.EncryptionService;
import org.apache.karaf.jaas.modules.properties.PropertiesBackingEngineFactory;
import org.apache.karaf.jaas.modules.properties.PropertiesLoginModule;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import vn.cchc.model.Fingerprint;

/** Karaf's realm with its real modules, an empty users file, and hashing that is counted. */
public final class TrialRealm implements JaasRealm, AutoCloseable {
    private final Framework framework;
    private final Path users;
    private final AtomicInteger checks = new AtomicInteger();

    public TrialRealm(Path folder) {
        try {
            users = Files.createFile(folder.resolve("users.properties"));
            framework =
                    new FrameworkFactory()
                            .newFramework(
                                    Map.of(
                                            Constants.FRAMEWORK_STORAGE,
                                            folder.resolve("cache").toString()));
            framework.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        var properties = new Hashtable<String, Object>();
        properties.put("name", "trial");
        framework
                .getBundleContext()
                .registerService(EncryptionService.class, this::hashing, properties);
    }

    public KarafRealm realm() {
        return new KarafRealm(List.of(this), List.of(new PropertiesBackingEngineFactory()));
    }

    /** What lies in the file. */
    public String text() {
        try {
            return Files.readString(users);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many passwords have been compared with a hash. */
    public int checks() {
        return checks.get();
    }

    @Override
    public String getName() {
        return "karaf";
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        var options = new HashMap<String, Object>();
        options.put(BundleContext.class.getName(), framework.getBundleContext());
        options.put(ProxyLoginModule.PROPERTY_MODULE, PropertiesLoginModule.class.getName());
        options.put("users", users.toString());
        options.put("encryption.enabled", "true");
        options.put("encryption.name", "trial");
        options.put("encryption.prefix", "{CRYPT}");
        options.put("encryption.suffix", "{CRYPT}");
        return new AppConfigurationEntry[] {
            new AppConfigurationEntry(
                    PropertiesLoginModule.class.getName(), LoginModuleControlFlag.OPTIONAL, options)
        };
    }

    private Encryption hashing(Map<String, String> settings) {
        return new Encryption() {
            @Override
            public String encryptPassword(String plain) {
                return Fingerprint.of(plain.getBytes(StandardCharsets.UTF_8)).sha256();
            }

            @Override
            public boolean checkPassword(String input, String hash) {
                checks.incrementAndGet();
                return encryptPassword(input).equals(hash);
            }
        };
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
