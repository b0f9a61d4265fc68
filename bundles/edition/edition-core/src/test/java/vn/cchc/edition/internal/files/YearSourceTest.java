package vn.cchc.edition.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.model.Problem;

/** Years as jars and folders, and jars that are made to harm. */
class YearSourceTest {
    @TempDir private Path folder;

    @Test
    void jar_and_folder_of_the_same_year_have_the_same_fingerprint() throws IOException {
        var year = new SampleYear();

        var jar = SampleYear.examine(year.writeJar(folder.resolve("year.jar"))).orRefuse();
        var files = SampleYear.examine(year.writeFolder(folder.resolve("year"))).orRefuse();

        assertThat(jar.fingerprint()).isEqualTo(files.fingerprint());
    }

    @Test
    void one_other_byte_and_one_other_name_give_another_fingerprint() throws IOException {
        var year = new SampleYear();
        var first = fingerprint(year, "1");
        var second = fingerprint(year.replace("edition.yaml", "Template", "Sample"), "2");
        var third =
                fingerprint(
                        year.with("sample.yaml", year.bytes("sampling.yaml"))
                                .without("sampling.yaml"),
                        "3");

        assertThat(first).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(third);
    }

    private String fingerprint(SampleYear year, String name) throws IOException {
        return YearSource.of(year.writeFolder(folder.resolve(name)))
                .files(new Problems())
                .orElseThrow()
                .fingerprint()
                .sha256();
    }

    @Test
    void a_file_that_is_no_jar_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("year.jar"), "this is not a jar");

        assertThat(codes(file)).containsExactly("EDN-001");
    }

    @Test
    void half_a_jar_is_told() throws IOException {
        byte[] whole = Files.readAllBytes(new SampleYear().writeJar(folder.resolve("year.jar")));
        Path half = Files.write(folder.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(codes(half)).containsExactly("EDN-001");
    }

    @Test
    void a_jar_without_a_manifest_is_told() throws IOException {
        var year = new SampleYear().without("/META-INF/MANIFEST.MF");

        assertThat(codes(year.writeJar(folder.resolve("year.jar")))).containsExactly("EDN-010");
    }

    @Test
    void names_that_lead_out_of_the_year_are_told() throws IOException {
        assertThat(codes(zip("CCHC-INF/../../etc/passwd"))).contains("EDN-005");
        assertThat(codes(zip("/etc/passwd"))).contains("EDN-005");
        assertThat(codes(zip("CCHC-INF\\edition.yaml"))).contains("EDN-005");
        assertThat(codes(zip("CCHC-INF/a\u0000b.csv"))).contains("EDN-005");
        assertThat(codes(zip("CCHC-INF/" + "x/".repeat(40) + "a.csv"))).contains("EDN-005");
    }

    @Test
    void a_file_that_is_in_the_jar_twice_is_told() throws IOException {
        Path jar = zip("CCHC-INF/one.csv", "CCHC-INF/two.csv");
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, bytes.replace("two.csv", "one.csv"), StandardCharsets.ISO_8859_1);

        assertThat(codes(jar)).contains("EDN-006");
    }

    @Test
    void a_file_changed_after_signing_is_told() throws Exception {
        Path signed = SignedJar.of(new SampleYear(), folder);
        assertThat(codes(signed)).isEmpty();

        SignedJar.change(signed, "CCHC-INF/criteria.csv");

        assertThat(codes(signed)).containsExactly("EDN-009");
    }

    @Test
    void more_files_than_a_year_can_have_are_not_read() throws IOException {
        var names = new String[600];
        Arrays.setAll(names, i -> "CCHC-INF/file" + i + ".csv");

        assertThat(codes(zip(names))).contains("EDN-003");
    }

    @Test
    void a_jar_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
        Path jar = folder.resolve("bomb.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            var zeros = new byte[1024 * 1024];
            for (int file = 0; file < 20; file++) {
                out.putNextEntry(new ZipEntry("CCHC-INF/file" + file + ".csv"));
                for (int i = 0; i < 50; i++) {
                    out.write(zeros);
                }
            }
        }

        assertThat(codes(jar)).contains("EDN-004", "EDN-022");
    }

    @Test
    void a_link_in_a_folder_is_not_followed() throws IOException {
        Path year = new SampleYear().writeFolder(folder.resolve("year"));
        Path secret = Files.writeString(folder.resolve("secret"), "password");
        Files.createSymbolicLink(year.resolve("CCHC-INF/notes.csv"), secret);

        assertThat(codes(year)).containsExactly("EDN-001");
    }

    @Test
    void bytes_changed_in_the_jar_are_refused_or_read_but_never_break_the_exam()
            throws IOException {
        byte[] good = Files.readAllBytes(new SampleYear().writeJar(folder.resolve("year.jar")));
        for (int round = 0; round < 100; round++) {
            byte[] bytes = changed(good, round);
            Path jar = Files.write(folder.resolve("changed.jar"), bytes);

            assertThat(SampleYear.examine(jar)).as("seed %d", round).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition.yaml",
                "methodology.yaml",
                "criteria.csv",
                "instruments/form/survey.csv",
                "instruments/form/choices.csv",
                "sampling.yaml",
                "/META-INF/MANIFEST.MF"
            })
    void bytes_changed_in_a_file_are_refused_or_read_but_never_break_the_exam(String file)
            throws IOException {
        Path here = new SampleYear().writeFolder(folder.resolve("year"));
        Path target = here.resolve(file.startsWith("/") ? file.substring(1) : "CCHC-INF/" + file);
        byte[] good = Files.readAllBytes(target);
        for (int round = 0; round < 25; round++) {
            Files.write(target, changed(good, round));

            assertThat(SampleYear.examine(here)).as("seed %d", round).isNotNull();
        }
    }

    private static byte[] changed(byte[] good, long seed) {
        var random = new Random(seed);
        byte[] bytes = good.clone();
        byte[] awkward = "\"',:{}[]#&*!|>\n\t-?%@`~0\u0000".getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change < 3; change++) {
            bytes[random.nextInt(bytes.length)] = awkward[random.nextInt(awkward.length)];
        }
        return bytes;
    }

    private Path zip(String... names) throws IOException {
        Path jar = folder.resolve("names.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        return jar;
    }

    private static List<String> codes(Path file) {
        return SampleYear.examine(file).problems().stream().map(Problem::code).toList();
    }
}
