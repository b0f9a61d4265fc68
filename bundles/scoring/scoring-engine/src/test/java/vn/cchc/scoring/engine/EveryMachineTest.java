package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same answers give the same bytes, errors and rank intervals included: in any language and
 * time zone, with one processor or eight, in any order of the forms, and on every JDK that is
 * installed beside this one.
 */
class EveryMachineTest {
    /** Changes only when figures, errors, replications or the way they are written down change. */
    private static final String FINGERPRINT =
            "76998b9f5327acdccce6ce1eaa162dbba70ae78132e3b7da12c80f71443134b4";

    @TestFactory
    Stream<DynamicTest> gives_the_same_bytes() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (Path java : javas()) {
            add(tests, java, "vi", "VN", "Asia/Ho_Chi_Minh", 1, 1);
            add(tests, java, "tr", "TR", "Pacific/Midway", 8, 2);
            add(tests, java, "ar", "EG", "Pacific/Apia", 2, 3);
        }
        return tests.stream();
    }

    private static void add(
            List<DynamicTest> tests,
            Path java,
            String language,
            String country,
            String zone,
            int processors,
            int order) {
        var command =
                List.of(
                        java.toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-XX:ActiveProcessorCount=" + processors,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneRun.class.getName(),
                        Integer.toString(order));
        String name =
                "%s, %s-%s, %s, processors: %d, order %d"
                        .formatted(
                                java.getParent().getParent().getFileName(),
                                language,
                                country,
                                zone,
                                processors,
                                order);
        tests.add(
                DynamicTest.dynamicTest(
                        name, () -> assertThat(run(command)).isEqualTo(FINGERPRINT)));
    }

    /** The one that runs this, and those that lie beside it and are as new or newer. */
    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        var javas = new ArrayList<>(List.of(own.resolve("bin/java")));
        try (var beside = Files.list(own.getParent())) {
            for (Path home : beside.sorted().toList()) {
                Path java = home.resolve("bin/java");
                boolean other = !home.toRealPath().equals(own) && !Files.isSymbolicLink(home);
                if (other
                        && Files.isExecutable(java)
                        && version(home) >= Runtime.version().feature()) {
                    javas.add(java);
                }
            }
        }
        return javas;
    }

    /** Zero where the folder does not say. */
    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> Runtime.Version.parse(line.replaceAll(".*=|\"", "")).feature())
                .findFirst()
                .orElse(0);
    }

    private static String run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out.strip();
    }
}
