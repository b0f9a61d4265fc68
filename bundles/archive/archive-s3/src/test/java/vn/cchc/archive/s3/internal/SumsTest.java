package vn.cchc.archive.s3.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.MadeContent;

class SumsTest {
    private static final int PART = 100_000;

    @TempDir private Path files;

    @Test
    void parts_are_the_file_and_each_has_its_own_sum() throws Exception {
        for (int length : new int[] {0, 1, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 5}) {
            var made = MadeContent.random(files, new Random(length), length);
            byte[] bytes = Files.readAllBytes(made.file());
            var sums = Sums.of(made.file(), PART);
            assertThat(sums.content()).isEqualTo(made.content());
            assertThat(sums.length()).isEqualTo(length);
            assertThat(sums.parts()).hasSize(Math.max(1, (length + PART - 1) / PART));
            long next = 0;
            for (var part : sums.parts()) {
                assertThat(part.from()).isEqualTo(next);
                next += part.length();
                assertThat(part.sha256()).isEqualTo(sha256(bytes, part));
                try (var body = new PartBody(made.file(), part)) {
                    assertThat(body.newStream().readAllBytes()).isEqualTo(piece(bytes, part));
                    assertThat(body.newStream().readAllBytes()).isEqualTo(piece(bytes, part));
                }
            }
            assertThat(next).isEqualTo(length);
        }
    }

    private static String sha256(byte[] bytes, Sums.Part part) {
        String hash = Fingerprint.of(piece(bytes, part)).sha256();
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
    }

    private static byte[] piece(byte[] bytes, Sums.Part part) {
        return Arrays.copyOfRange(bytes, (int) part.from(), (int) part.from() + part.length());
    }
}
