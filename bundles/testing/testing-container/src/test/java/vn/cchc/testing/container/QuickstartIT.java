package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in the way of the first command is said in one line, before anything is built. Runs a
 * copy of the script in a folder of its own, where no server runs.
 */
class QuickstartIT {
    private static final List<String> TOOLS =
            List.of("bash", "dirname", "readlink", "grep", "head", "df", "awk", "cat", "env");

    @TempDir private Path folder;
    private Path tools;
    private Path script;

    /** What came of a run. */
    private record Run(int exit, String out) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        script = folder.resolve("karaf-distribution/quickstart");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("../../../karaf-distribution/quickstart"), script);
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), found(tool));
        }
        for (String tool : List.of("mvn", "curl", "tar")) {
            tool(tool, "exit 0");
        }
        tool("java", "echo 'openjdk version \"17.0.9\"' >&2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "mvn", "curl", "tar"})
    void a_missing_tool_is_named(String tool) throws Exception {
        Files.delete(tools.resolve(tool));

        refused(Map.of(), "'" + tool + "' is missing.");
    }

    @Test
    void another_java_is_named() throws Exception {
        tool("java", "echo 'openjdk version \"21.0.1\"' >&2");

        refused(Map.of(), "java is not version 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCHC_HTTP_PORT", "CCHC_SSH_PORT"})
    void a_port_in_use_is_named_with_the_setting_that_helps(String setting) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            refused(Map.of(setting, port), "port " + port + " is in use", "Set " + setting);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1"})
    void a_port_that_is_none_is_told_before_anything_starts(String port) throws Exception {
        refused(Map.of("CCHC_HTTP_PORT", port), "CCHC_HTTP_PORT is '" + port + "', not a port");
    }

    @Test
    void a_full_disk_is_told_with_how_much_is_needed() throws Exception {
        Files.delete(tools.resolve("df"));
        tool("df", "echo Filesystem; echo '/dev/x 1 1 12 99% /'");

        refused(Map.of(), "only 12 MB free", "1500 MB are needed");
    }

    @Test
    void an_unknown_word_is_told_with_the_known_ones() throws Exception {
        var run = run(Map.of(), "begin");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("unknown word 'begin'", "quickstart [stop]");
    }

    @Test
    void stopping_what_does_not_run_is_no_fault() throws Exception {
        assertThat(run(Map.of(), "stop")).isEqualTo(new Run(0, "Server: not running\n"));
    }

    private void refused(Map<String, String> settings, String... words) throws Exception {
        var run = run(settings);

        assertThat(run.out()).startsWith("quickstart: ").contains(words);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.exit()).isEqualTo(1);
    }

    private Run run(Map<String, String> settings, String... words) throws Exception {
        var command = new java.util.ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = new HashMap<>(Map.of("CCHC_HTTP_PORT", "1", "CCHC_SSH_PORT", "2"));
        environment.putAll(settings);
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        var process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }

    private void tool(String name, String does) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return java.util.Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
