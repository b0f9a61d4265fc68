package vn.cchc.testing.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.inject.Inject;
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

    private static final List<String> OTHERS =
            List.of(
                    "/api/registry/2024/provinces",
                    "/api/editions",
                    "/",
                    "/api/results",
                    "/api/openapi.json");

    /** The addresses that are there only while the year is. */
    private static final List<String> OWN =
            List.of(
                    "/api/editions/sipas/2024",
                    "/api/editions/sipas/2024/criteria.csv",
                    "/api/codebook/sipas/2024",
                    "/api/instruments/sipas/2024/form-b.xml");

    @Inject private BundleContext context;
    @Inject private SessionFactory shells;

    private final Queue<String> touched = new ConcurrentLinkedQueue<>();
    private final SynchronousBundleListener listener =
            event -> {
                if (TOUCHED.contains(event.getType())) {
                    touched.add(event.getBundle().getSymbolicName());
                }
            };
    private final LocalHttp http = new LocalHttp();

    @Before
    public void serverIsReady() throws Exception {
        long deadline = System.nanoTime() + 180_000_000_000L;
        while (http.status("/health/ready") != 200) {
            assertTrue(
                    "The server is not ready: " + http.body("/health/ready"),
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
        var shell = new AdministratorShell(shells);
        try (var others = new Requests(OTHERS)) {
            shell.type("cchc:edition-install " + sipas2022);
            shell.type("cchc:edition-install " + sipas2024);
            String both = shell.type("cchc:editions");
            assertTrue(both, both.contains("sipas/2022") && both.contains("sipas/2024"));
            String before = fingerprint();

            try (var own = new Requests(OWN)) {
                own.goOnWithoutFailure(3);
                shell.type("cchc:edition-install " + edition("sipas-2024", "0.1.1"));
                own.goOnWithoutFailure(3);
            }
            assertTrue("An update changes the fingerprint", !before.equals(fingerprint()));

            shell.type("cchc:edition-uninstall sipas/2024");
            assertEquals(404, http.status("/api/editions/sipas/2024"));
            assertEquals("The year beside it stays", 200, http.status("/api/editions/sipas/2022"));
            others.goOnWithoutFailure(4);
        }
        assertEquals(Set.of("vn.cchc.year.sipas-2024"), new TreeSet<>(touched));
    }

    /**
     * What lies in deploy/ is replaced by copying over it, a good version first, then a bad one.
     */
    @Test
    public void a_years_in_deploy_are_replaced_without_a_gap() throws Exception {
        Path deploy = Path.of(System.getProperty("karaf.base"), "deploy");
        Path file = deploy.resolve("sipas-2024.jar");
        drop(edition("sipas-2024", "0.1.0"), file);
        await(() -> http.status("/api/editions/sipas/2024") == 200, "The year did not arrive");
        String first = fingerprint();
        try (var own = new Requests(OWN)) {
            drop(edition("sipas-2024", "0.1.1"), file);
            await(() -> !first.equals(fingerprint()), "The new version was not taken");
            String second = fingerprint();
            own.goOnWithoutFailure(3);

            drop(
                    new EditedYear(edition("sipas-2024", "0.1.2"))
                            .edit("edition.yaml", t -> t.replace("year: \"2024\"", "year: 2024"))
                            .write(Files.createTempFile("year", ".jar")),
                    file);
            await(
                    () -> http.body("/api/editions").contains("EDN-912"),
                    "The bad version was not told");
            own.goOnWithoutFailure(3);
            assertEquals("The year before is still the one on offer", second, fingerprint());
            var shell = new AdministratorShell(shells);
            String kept = shell.type("cchc:edition-uninstall sipas/2024");
            assertTrue(kept, kept.contains("EDN-908") && kept.contains("deploy/sipas-2024.jar"));
            String trail = shell.type("cchc:audit --json");
            for (String act : List.of("year.install", "year.update", "year.refuse")) {
                assertTrue(
                        act + " is in " + trail,
                        Pattern.compile("\"deploy folder\",\\s*\"act\" ?: ?\"" + act + "\"")
                                .matcher(trail)
                                .find());
            }
        } finally {
            Files.deleteIfExists(file);
        }
        await(() -> http.status("/api/editions/sipas/2024") == 404, "The year did not leave");
    }

    /** An official changes a set of criteria in a spreadsheet; an administrator installs it. */
    @Test
    public void a_years_can_be_written_in_a_spreadsheet() throws Exception {
        var shell = new AdministratorShell(shells);
        Path folder = Files.createTempDirectory("workbook");
        Path workbook = folder.resolve("criteria.xlsx");
        String unpacked =
                shell.type(
                        "cchc:edition-unpack "
                                + Years.bundle("par-province-2024")
                                + " "
                                + workbook);
        assertTrue(unpacked, Files.exists(workbook));

        Path wrong = folder.resolve("wrong.xlsx");
        EditedWorkbook.write(workbook, "Illustrative criterion 1.1", "", wrong);
        String told = shell.type("cchc:edition-pack " + wrong + " " + folder.resolve("wrong.jar"));
        assertTrue(told, told.contains("sheet criteria.csv, row 4, column E"));
        assertTrue("Nothing is made of it", !Files.exists(folder.resolve("wrong.jar")));

        Path changed = folder.resolve("changed.xlsx");
        EditedWorkbook.write(
                workbook, "Illustrative criterion 1.1", "Typed in a spreadsheet", changed);
        Path jar = folder.resolve("year.jar");
        String packed = shell.type("cchc:edition-pack --version 1.2.0 " + changed + " " + jar);
        assertTrue(packed, packed.contains("par-province/2024, 99 criteria"));
        String sound = shell.type("cchc:edition-check " + jar);
        assertTrue(sound, sound.contains("Nothing is wrong"));

        shell.type("cchc:edition-install " + jar);
        String list = http.body("/api/editions");
        assertTrue(list, list.contains("vn.cchc.year.par-province-2024 1.2.0"));
        String whole = http.body("/api/editions/par-province/2024");
        assertTrue(whole, whole.contains("Typed in a spreadsheet"));
        assertEquals(200, http.status("/api/year-workbooks/par-province/2024"));
        assertEquals(200, http.status("/api/year-workbooks/points.xlsx"));
        shell.type("cchc:edition-uninstall par-province/2024");
    }

    /** In one stroke, as the watcher must never see a half file. */
    private static void drop(Path year, Path file) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName());
        Files.copy(year, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void await(Callable<Boolean> condition, String otherwise) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.call()) {
            assertTrue(otherwise, System.nanoTime() < deadline);
            LockSupport.parkNanos(20_000_000L);
        }
    }

    @Test
    public void b_a_broken_year_is_refused_with_every_fault_and_nothing_else_changes()
            throws Exception {
        var bundles = states();
        Path broken = BrokenYear.write(Files.createTempFile("year", ".jar"));
        String answer = new AdministratorShell(shells).type("cchc:edition-install " + broken);
        for (String fault : BrokenYear.FAULTS) {
            assertTrue(fault + " is told: " + answer, answer.contains(fault + "  "));
        }
        assertEquals(404, http.status("/api/editions/sample/2000"));
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
                        // The refused years of this test have their own warnings; Pax Exam's
                        // bundles are not ours.
                        .filter(
                                line ->
                                        !line.contains("v.c.e.i.y.YearLog")
                                                && !line.contains("pax.exam")
                                                && !line.contains("PAXEXAM"))
                        .toList();
        assertEquals(List.of(), complaints);
    }

    private String fingerprint() throws IOException, InterruptedException {
        return http.body("/api/editions/sipas/2024")
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

    private static Path edition(String year, String version) throws IOException {
        return new EditedYear(Years.bundle(year))
                .version(version)
                .edit("edition.yaml", text -> text + "\n# version " + version + "\n")
                .write(Files.createTempFile("year", ".jar"));
    }
}
