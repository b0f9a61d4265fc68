package vn.cchc.edition.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.edition.internal.text.YamlReader;

/** A year becomes a workbook and a year again, and nothing is lost on the way. */
class RoundTripTest {
    private static final Path YEARS = Path.of("../../years");

    @TempDir private Path folder;
    private final YearWorkbooks workbooks = new YearWorkbooks(SampleYear.REGISTRY);

    static List<Path> years() throws IOException {
        try (var list = Files.list(YEARS)) {
            return list.map(year -> year.resolve("src/main/resources"))
                    .filter(year -> Files.exists(year.resolve("CCHC-INF/edition.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void all_years_of_the_repository_are_tried() throws IOException {
        assertThat(years()).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void a_year_says_the_same_after_the_round_trip(Path year) throws IOException {
        YearFiles before = files(year);

        PackedYear packed = pack(workbooks.unpack(YearSource.of(year)).orRefuse());

        assertThat(values(files(jar(packed)))).isEqualTo(values(before));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void a_year_that_was_made_of_a_workbook_comes_back_byte_by_byte(Path year) throws IOException {
        PackedYear first = pack(workbooks.unpack(YearSource.of(year)).orRefuse());

        PackedYear second = pack(workbooks.unpack(YearSource.of(jar(first))).orRefuse());

        assertThat(second.jar()).isEqualTo(first.jar());
        assertThat(second.edition().fingerprint()).isEqualTo(first.edition().fingerprint());
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void a_template_is_a_year_without_a_fault(TemplateKind kind) throws IOException {
        PackedYear year = pack(workbooks.template(kind));

        assertThat(year.edition().id().index()).isEqualTo("sample");
        assertThat(year.fileName()).matches("sample-200[012]-1\\.0\\.0\\.jar");
        assertThat(SampleYear.examine(jar(year)).problems()).isEmpty();
    }

    private PackedYear pack(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("year.xlsx"), workbook);
        return workbooks.pack(file, Optional.of("1.0.0")).orRefuse();
    }

    private Path jar(PackedYear year) throws IOException {
        return Files.write(folder.resolve("year.jar"), year.jar());
    }

    private static YearFiles files(Path year) {
        return YearSource.of(year).files(new Problems()).orElseThrow();
    }

    /** Tables to the byte, keys and values in their order. */
    private static TreeMap<String, Object> values(YearFiles files) {
        var values = new TreeMap<String, Object>();
        files.files()
                .forEach(
                        (path, bytes) -> {
                            String text = new String(bytes, StandardCharsets.UTF_8);
                            values.put(
                                    path,
                                    path.endsWith(".yaml")
                                            ? new YamlReader(path, new Problems())
                                                    .read(text)
                                                    .orElseThrow()
                                                    .plain()
                                                    .toString()
                                            : text);
                        });
        return values;
    }
}
