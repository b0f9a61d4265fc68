package vn.cchc.access.internal.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.BackingEngine;
import org.apache.karaf.jaas.modules.BackingEngineFactory;
import org.apache.karaf.jaas.modules.encryption.EncryptionSupport;
import org.apache.karaf.jaas.modules.properties.PropertiesLoginModule;
import vn.cchc.access.internal.AccessFault;
import vn.cchc.model.Refusal;

/**
 * Karaf's realm {@code karaf}: the shell, the web and this room sign people in by the same file.
 */
public final class KarafRealm {
    private static final String NAME = "karaf";

    /** Option of the realm that names the file of people. */
    private static final String FILE = "users";

    /** A hash nobody knows the password of, and the settings it was made with. */
    private record Decoy(Map<String, String> settings, String hash) {}

    private final List<JaasRealm> realms;
    private final List<BackingEngineFactory> factories;
    private final AtomicReference<Decoy> decoy = new AtomicReference<>();

    public KarafRealm(List<JaasRealm> realms, List<BackingEngineFactory> factories) {
        this.realms = realms;
        this.factories = factories;
    }

    /** Who is in the file now, to be read. */
    public BackingEngine people() {
        return engine(options());
    }

    /** What stands in the file of people now. */
    public byte[] file() {
        try {
            return Files.readAllBytes(Path.of(String.valueOf(options().get(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes the file at one stroke: on a copy that then takes its place. The engine itself writes
     * the file once for each name and role, and whoever reads it in between (a sign-in, or Karaf's
     * own watch that hashes clear passwords and writes the file again) would find, or keep, a
     * half-written one.
     */
    public synchronized void change(Consumer<BackingEngine> change) {
        var options = new HashMap<String, Object>(options());
        Path file = Path.of(String.valueOf(options.get(FILE)));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Files.copy(
                    file,
                    draft,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            options.put(FILE, draft.toString());
            change.accept(engine(options));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackingEngine engine(Map<String, ?> options) {
        return factories.stream()
                .filter(f -> f.getModuleClass().equals(PropertiesLoginModule.class.getName()))
                .findFirst()
                .flatMap(factory -> Optional.ofNullable(factory.build(options)))
                .orElseThrow(KarafRealm::unavailable);
    }

    /** The subject with its roles when name and password are right. */
    public Optional<Subject> signIn(String name, char[] password) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // JAAS loads its modules through the context class loader.
        thread.setContextClassLoader(KarafRealm.class.getClassLoader());
        try {
            var subject = new Subject();
            new LoginContext(NAME, subject, answers(name, password), configuration()).login();
            return Optional.of(subject);
        } catch (LoginException e) {
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Costs the time of a real check, for names that have no password to be checked. */
    public void checkNothing(char[] password) {
        Map<String, ?> options = options();
        var hashing = new EncryptionSupport(options);
        var settings = new TreeMap<String, String>();
        options.forEach((key, value) -> settings.put(key, String.valueOf(value)));
        Decoy current = decoy.get();
        if (current == null || !current.settings().equals(settings)) {
            current = new Decoy(settings, hashing.encrypt(UUID.randomUUID().toString()));
            decoy.set(current);
        }
        hashing.checkPassword(new String(password), current.hash());
    }

    private Map<String, ?> options() {
        return Stream.of(entries())
                .map(AppConfigurationEntry::getOptions)
                .filter(o -> PropertiesLoginModule.class.getName().equals(module(o)))
                .findFirst()
                .orElseThrow(KarafRealm::unavailable);
    }

    private static Object module(Map<String, ?> options) {
        return options.get(ProxyLoginModule.PROPERTY_MODULE);
    }

    private AppConfigurationEntry[] entries() {
        return realms.stream()
                .filter(realm -> NAME.equals(realm.getName()))
                .max(Comparator.comparingInt(JaasRealm::getRank))
                .orElseThrow(KarafRealm::unavailable)
                .getEntries();
    }

    private Configuration configuration() {
        AppConfigurationEntry[] entries = entries();
        return new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                return entries;
            }
        };
    }

    private static CallbackHandler answers(String name, char[] password) {
        return questions -> {
            for (Callback question : questions) {
                if (question instanceof NameCallback asked) {
                    asked.setName(name);
                } else if (question instanceof PasswordCallback asked) {
                    asked.setPassword(password);
                } else {
                    throw new UnsupportedCallbackException(question);
                }
            }
        };
    }

    private static Refusal unavailable() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, AccessFault.REALM.at("realm karaf"));
    }
}
