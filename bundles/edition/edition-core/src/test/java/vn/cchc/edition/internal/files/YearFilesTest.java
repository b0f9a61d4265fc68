package vn.cchc.edition.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.faults.Problems;

/** The fingerprint is of all files: nothing in a year can change without it. */
class YearFilesTest {
    @TempDir private Path folder;

    @Test
    void one_bit_of_any_file_gives_another_fingerprint() throws IOException {
        var year =
                YearSource.of(new SampleYear().writeFolder(folder))
                        .files(new Problems())
                        .orElseThrow();
        assertThat(year.files()).hasSizeGreaterThan(8);
        var fingerprints = new TreeSet<String>();
        fingerprints.add(year.fingerprint().sha256());

        for (String path : year.files().keySet()) {
            var files = new TreeMap<>(year.files());
            byte[] bytes = files.get(path).clone();
            bytes[bytes.length / 2] ^= 1;
            files.put(path, bytes);
            String changed = new YearFiles(year.manifest(), files).fingerprint().sha256();

            assertThat(fingerprints.add(changed)).as(path).isTrue();
        }
    }

    @Test
    void the_same_bytes_divided_into_other_files_give_another_fingerprint() {
        assertThat(fingerprint(Map.of("a.csv", "1", "b.csv", "2")))
                .isNotEqualTo(fingerprint(Map.of("a.csv", "1b.csv\u00002")))
                .isNotEqualTo(fingerprint(Map.of("a.csv", "2", "b.csv", "1")));
    }

    private static String fingerprint(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new YearFiles(Optional.empty(), files).fingerprint().sha256();
    }
}
