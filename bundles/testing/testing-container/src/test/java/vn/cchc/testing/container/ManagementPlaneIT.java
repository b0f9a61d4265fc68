package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** What somebody finds who looks for a way in beside the front door, and what monitoring sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagementPlaneIT {
    private static final String HEALTH_SERVLET = "vn.cchc.ops.internal.health.HealthServlet";
    private static final Duration SOON = Duration.ofSeconds(60);

    private ServerProcess server;

    @BeforeAll
    void start() {
        server = Distribution.unpacked().start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void only_http_and_shell_listen_and_only_on_this_machine() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/" + server.pid() + "/fd")));

        var listening = listening();

        assertThat(listening).hasSize(2).allMatch(address -> address.startsWith("0100007F:"));
        assertThat(listening).contains("0100007F:" + "%04X".formatted(server.httpPort()));
    }

    /** Addresses in the notation of the kernel, those of IPv4 written in IPv6 shortened. */
    private List<String> listening() throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + server.pid() + "/fd"))) {
            for (Path file : files.toList()) {
                own.add(Files.readSymbolicLink(file).toString());
            }
        }
        var listening = new ArrayList<String>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net/" + table))) {
                String[] words = line.strip().split("\\s+");
                if (words[3].equals("0A") && own.contains("socket:[" + words[9] + "]")) {
                    listening.add(words[1].replace("0000000000000000FFFF0000", ""));
                }
            }
        }
        return listening;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/system/console",
                "/system/console/bundles",
                "/jolokia",
                "/hawtio",
                "/services",
                "/cxf",
                "/rest",
                "/WEB-INF/web.xml",
                "/etc/users.properties",
            })
    void no_console_answers(String path) {
        assertThat(server.get(path, "*/*").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"karaf:karaf", "admin:admin", "admin:karaf", "admin:", "root:root"})
    void no_usual_name_and_password_opens_the_door(String pair) {
        var request =
                HttpRequest.newBuilder(server.uri("/api/access/me"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        pair.getBytes(StandardCharsets.UTF_8)));
        assertThat(server.send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void there_is_one_person_and_only_the_owner_reads_the_first_password() throws IOException {
        assertThat(server.text("etc/users.properties").lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .singleElement()
                .asString()
                .matches("admin *= *\\{CRYPT}.*");
        var file = server.home().resolve("data/cchc/first-administrator.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(server.text("server.out"))
                .containsOnlyOnce("Password: " + server.administratorPassword());
        assertThat(server.text("data/log/karaf.log"))
                .doesNotContain(server.administratorPassword());
    }

    @Test
    void the_running_server_neither_refreshes_by_itself_nor_starts_half() {
        var shell = server.administrator();

        assertThat(shell.run("config:list \"(service.pid=org.apache.karaf.features)\""))
                .containsPattern("autoRefresh *= *false");
        assertThat(shell.run("system:property karaf.require.successful.features.boot"))
                .contains("true");
        assertThat(shell.run("feature:list --installed"))
                .doesNotContain("webconsole", "jolokia", "hawtio", "decanter", "management");
    }

    @Test
    void deploy_takes_a_year_and_nothing_else() throws IOException {
        Path deploy = server.home().resolve("deploy");
        Files.writeString(
                deploy.resolve("year-features.xml"),
                "<features name='evil' xmlns='http://karaf.apache.org/xmlns/features/v1.6.0'>"
                        + "<feature name='evil' install='auto'/></features>");
        Files.writeString(deploy.resolve("evil.cfg"), "a=b");
        bundle(deploy.resolve("evil.jar"), "Bundle-Activator", "evil.Activator");
        bundle(deploy.resolve("evil.kar"), "Bundle-Name", "evil");
        bundle(
                deploy.resolve("evil-2024.jar"),
                "Fragment-Host",
                "system.bundle; extension:=framework");
        Files.copy(Distribution.year("sipas-2022"), deploy.resolve("sipas-2022.jar"));

        Eventually.within(SOON)
                .isTrue(
                        () -> status("/api/editions/sipas/2022") == 200,
                        () -> "The year in deploy/ is not offered");

        assertThat(server.administrator().run("bundle:list -s -t 0")).doesNotContain("evil");
        Eventually.within(SOON)
                .isTrue(
                        () -> server.administrator().run("cchc:editions").contains("evil-2024"),
                        () -> server.administrator().run("cchc:editions"));
        assertThat(server.administrator().run("cchc:editions"))
                .contains("deploy/evil.jar", "EDN-002")
                .doesNotContain("evil.kar");
        assertThat(server.administrator().run("cchc:doctor"))
                .contains("deploy/evil.jar is refused", "deploy/evil.kar is ignored");
        assertThat(server.ready()).as("a refused file disturbs nobody").isTrue();
        assertThat(server.administrator().run("feature:repo-list")).doesNotContain("evil");
        Files.delete(deploy.resolve("sipas-2022.jar"));
        Eventually.within(SOON)
                .isTrue(
                        () -> status("/api/editions/sipas/2022") == 404,
                        () -> "The year that left deploy/ is still offered");
        assertThat(server.ready()).isTrue();
    }

    private static void bundle(Path file, String header, String value) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "evil");
        manifest.getMainAttributes().putValue(header, value);
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** The whiteboard may lose a servlet that comes while the port opens, and never tells. */
    @Test
    void every_servlet_is_there_before_the_port_opens() {
        var shell = server.administrator();
        int port = startLevel(shell, "org.ops4j.pax.web.pax-web-jetty");

        assertThat(providers(shell.run("service:list javax.servlet.Servlet")))
                .hasSizeGreaterThan(1)
                .allSatisfy(bundle -> assertThat(startLevel(shell, bundle)).isLessThan(port));
    }

    /** As if it had been lost at the start. */
    @Test
    void health_comes_back_to_its_address_by_itself() {
        String told = server.administrator().run("scr:disable " + HEALTH_SERVLET);

        Eventually.within(SOON)
                .isTrue(
                        () -> server.text("data/log/karaf.log").contains("put on the web again"),
                        () -> "Nobody noticed; scr:disable said: " + told);
        Eventually.within(SOON)
                .isTrue(
                        () -> status("/health/live") == 200,
                        () -> server.get("/health/live", "text/plain").body());
    }

    private static Set<String> providers(String services) {
        return Pattern.compile("Provided by :\\s+[^\\n]*\\((\\d+)\\)")
                .matcher(services)
                .results()
                .map(provider -> provider.group(1))
                .collect(Collectors.toSet());
    }

    private static int startLevel(ServerShell shell, String bundle) {
        return Integer.parseInt(shell.run("bundle:start-level " + bundle).replaceAll("\\D", ""));
    }

    @Test
    void health_turns_red_when_a_room_is_gone_and_green_when_it_is_back() {
        var shell = server.administrator();
        shell.run("bundle:stop vn.cchc.registry-core");
        Eventually.within(SOON)
                .isTrue(() -> status("/health/ready") == 503, () -> "Ready without the registry");

        assertThat(server.get("/health/ready", "text/plain").body())
                .contains("vn.cchc.registry-core");
        assertThat(shell.run("cchc:doctor")).contains("vn.cchc.registry-core", "bundle:start");
        assertThat(status("/health/live")).isEqualTo(200);

        shell.run("bundle:start vn.cchc.registry-core");
        Eventually.within(SOON)
                .isTrue(server::ready, () -> server.get("/health/ready", "text/plain").body());
    }

    private int status(String path) {
        return server.get(path, "*/*").statusCode();
    }
}
