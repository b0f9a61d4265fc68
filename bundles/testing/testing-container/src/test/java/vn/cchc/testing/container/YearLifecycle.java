package vn.cchc.testing.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivilegedExceptionAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.inject.Inject;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What an administrator does with years in a running server, typed by name into the shell while
 * requests run. The test sits inside the container, so it sees every bundle that is touched.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public abstract class YearLifecycle {
    private static final Set<Integer> TOUCHED =
            Set.of(
                    BundleEvent.STOPPED,
                    BundleEvent.UNRESOLVED,
                    BundleEvent.UPDATED,
                    BundleEvent.UNINSTALLED);

    @Inject private BundleContext context;
    @Inject private SessionFactory shells;

    private final Queue<String> touched = new ConcurrentLinkedQueue<>();
    private final SynchronousBundleListener listener =
            event -> {
                if (TOUCHED.contains(event.getType())) {
                    touched.add(event.getBundle().getSymbolicName());
                }
            };
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Before
    public void serverIsReady() throws Exception {
        long deadline = System.nanoTime() + 180_000_000_000L;
        while (status("/health/ready") != 200) {
            assertTrue(
                    "The server is not ready: " + body("/health/ready"),
                    System.nanoTime() < deadline);
            LockSupport.parkNanos(250_000_000L);
        }
        context.addBundleListener(listener);
    }

    @After
    public void stopListening() {
        context.removeBundleListener(listener);
    }

    @Test
    public void a_years_come_change_and_go_while_requests_run() throws Exception {
        Path sipas2022 = Years.bundle("sipas-2022");
        Path sipas2024 = Years.bundle("sipas-2024");
        try (var load = new Requests()) {
            type("cchc:edition-install " + sipas2022);
            type("cchc:edition-install " + sipas2024);
            String both = type("cchc:editions");
            assertTrue(both, both.contains("sipas/2022") && both.contains("sipas/2024"));
            assertEquals(200, status("/api/editions/sipas/2022"));
            String before = fingerprint();

            type("cchc:edition-install " + nextVersion(sipas2024));
            assertEquals("The edition follows its bundle", 200, status("/api/editions/sipas/2024"));
            assertTrue("An update changes the fingerprint", !before.equals(fingerprint()));

            type("cchc:edition-uninstall sipas/2024");
            assertEquals(404, status("/api/editions/sipas/2024"));
            assertEquals("The year beside it stays", 200, status("/api/editions/sipas/2022"));
            assertEquals(
                    "No request failed: " + load.failures, List.of(), List.copyOf(load.failures));
            assertTrue("Requests ran", load.answered.get() > 20);
        }
        assertEquals(Set.of("vn.cchc.year.sipas-2024"), new TreeSet<>(touched));
    }

    @Test
    public void b_a_broken_year_is_refused_with_every_fault_and_nothing_else_changes()
            throws Exception {
        var bundles = states();
        Path broken =
                edited(
                        Years.bundle("year-template"),
                        Map.of(
                                "CCHC-INF/edition.yaml",
                                        text -> text.replace("year: \"2000\"", "year: 2000"),
                                "CCHC-INF/methodology.yaml",
                                        text ->
                                                text.replace(
                                                        "mode: \"half-up\"",
                                                        "mode: \"half-sideways\"")),
                        "0.1.0");
        String answer = type("cchc:edition-install " + broken);
        assertTrue(answer, answer.contains("edition.yaml:"));
        assertTrue(answer, answer.contains("methodology.yaml:"));
        assertEquals(404, status("/api/editions/sample/2000"));
        assertEquals("No bundle came, went or changed", bundles, states());
    }

    @Test
    public void c_cores_export_nothing_and_one_bundle_sees_the_rdf_library() {
        var offenders = new ArrayList<String>();
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            var wiring = bundle.adapt(BundleWiring.class);
            if (wiring == null || !name.startsWith("vn.cchc.")) {
                continue;
            }
            if (name.endsWith("-core")
                    && !wiring.getCapabilities("osgi.wiring.package").isEmpty()) {
                offenders.add(name + " exports packages");
            }
            for (var wire : wiring.getRequiredWires("osgi.wiring.package")) {
                String wanted =
                        String.valueOf(
                                wire.getCapability().getAttributes().get("osgi.wiring.package"));
                if (wanted.startsWith("org.apache.jena")
                        || wanted.contains(".internal") && wanted.startsWith("vn.cchc")) {
                    offenders.add(name + " imports " + wanted);
                }
            }
            if (bundle.getResource("org/apache/jena/sys/JenaSystem.class") != null
                    && !name.equals("vn.cchc.graph-jena")) {
                offenders.add(name + " sees the RDF library");
            }
        }
        assertEquals(List.of(), offenders);
    }

    @Test
    public void d_every_bundle_is_active_and_the_log_is_clean() throws Exception {
        var idle = new ArrayList<String>();
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
            if (!fragment && bundle.getState() != Bundle.ACTIVE) {
                idle.add(bundle.getSymbolicName() + " is in state " + bundle.getState());
            }
        }
        assertEquals(List.of(), idle);
        Path log = Path.of(System.getProperty("karaf.data"), "log", "karaf.log");
        var complaints =
                Files.readAllLines(log).stream()
                        .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                        // The refused year of this test has its own warning; Pax Exam's bundles are
                        // not ours.
                        .filter(
                                line ->
                                        !line.contains("vn.cchc.year.year-template")
                                                && !line.contains("pax.exam")
                                                && !line.contains("PAXEXAM"))
                        .toList();
        assertEquals(List.of(), complaints);
    }

    /** Requests that go on while years come and go. */
    private final class Requests implements AutoCloseable {
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicBoolean done = new AtomicBoolean();
        private final Thread thread = new Thread(this::run, "requests");

        Requests() {
            thread.start();
        }

        private void run() {
            var paths =
                    List.of(
                            "/api/registry/2024/provinces",
                            "/api/editions",
                            "/",
                            "/api/results",
                            "/api/openapi.json");
            for (int i = 0; !done.get(); i++) {
                String path = paths.get(i % paths.size());
                try {
                    int status = status(path);
                    answered.incrementAndGet();
                    if (status != 200) {
                        failures.add(path + " " + status);
                    }
                } catch (IOException | InterruptedException e) {
                    failures.add(path + " " + e);
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            done.set(true);
            thread.join(30_000);
        }
    }

    private String type(String command) throws Exception {
        var out = new ByteArrayOutputStream();
        var subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("admin"));
        for (String role :
                List.of(
                        "group",
                        "admin",
                        "manager",
                        "viewer",
                        "systembundles",
                        "ssh",
                        "administrator")) {
            subject.getPrincipals().add(new RolePrincipal(role));
        }
        Subject.doAs(
                subject,
                (PrivilegedExceptionAction<Object>)
                        () -> {
                            var print = new PrintStream(out, true, StandardCharsets.UTF_8);
                            Session session = shells.create(null, print, print);
                            session.put("USER", "admin");
                            try {
                                session.execute(command);
                            } catch (Exception e) {
                                print.println(e.getMessage());
                            } finally {
                                session.close();
                            }
                            return null;
                        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    private String body(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.ofString()).body();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:" + System.getProperty("cchc.test.http") + path))
                .build();
    }

    private String fingerprint() throws IOException, InterruptedException {
        return body("/api/editions/sipas/2024")
                .replaceAll("(?s).*\"fingerprint\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
    }

    private Map<String, Integer> states() {
        var states = new TreeMap<String, Integer>();
        for (Bundle bundle : context.getBundles()) {
            states.put(
                    bundle.getSymbolicName()
                            + " "
                            + bundle.getVersion()
                            + " "
                            + bundle.getLastModified(),
                    bundle.getState());
        }
        return states;
    }

    private static Path nextVersion(Path year) throws IOException {
        return edited(
                year,
                Map.of("CCHC-INF/edition.yaml", text -> text + "\n# next version\n"),
                "0.1.1");
    }

    /** A copy of a year with some of its files edited, under another bundle version. */
    private static Path edited(
            Path year, Map<String, java.util.function.UnaryOperator<String>> edits, String version)
            throws IOException {
        Path copy = Files.createTempFile("year", ".jar");
        try (var in = new JarFile(year.toFile())) {
            var manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (var out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (var entry : new HashMap<>(entries(in)).entrySet()) {
                    out.putNextEntry(new JarEntry(entry.getKey()));
                    String text = new String(entry.getValue(), StandardCharsets.UTF_8);
                    var edit = edits.get(entry.getKey());
                    out.write(
                            edit == null
                                    ? entry.getValue()
                                    : edit.apply(text).getBytes(StandardCharsets.UTF_8));
                    out.closeEntry();
                }
            }
        }
        return copy;
    }

    private static Map<String, byte[]> entries(JarFile jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var all = jar.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                try (var in = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
