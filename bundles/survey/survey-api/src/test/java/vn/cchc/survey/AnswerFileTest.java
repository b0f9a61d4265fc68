package vn.cchc.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

class AnswerFileTest {
    private static final AnswerFile.Header HEADER =
            new AnswerFile.Header(
                    new EditionId("sipas", "2024"), Fingerprint.of(new byte[] {1}), "form-b", true);

    @Test
    void what_was_written_is_read() throws IOException {
        // One column for each width of a code: none, one byte, two bytes, four bytes.
        int rows = 70_000;
        var table =
                new AnswerTable(
                        rows,
                        List.of(
                                AnswerTable.Column.of(
                                        "form_number", rows, r -> "N" + (100_000 + r)),
                                AnswerTable.Column.of("blank", rows, r -> ""),
                                AnswerTable.Column.of(
                                        "sex", rows, r -> r % 7 == 0 ? null : "" + r % 2),
                                AnswerTable.Column.of("village", rows, r -> "Thôn " + r % 900)));
        var read = AnswerFile.read(new ByteArrayInputStream(bytes(table)));
        assertThat(read.header()).isEqualTo(HEADER);
        assertThat(read.table().rows()).isEqualTo(rows);
        for (var column : table.columns()) {
            var again = read.table().column(column.name()).orElseThrow();
            assertThat(again.dictionary()).isEqualTo(column.dictionary());
            assertThat(again.codes()).isEqualTo(column.codes());
        }
    }

    @Test
    void a_set_without_rows_is_a_file_too() throws IOException {
        var table = new AnswerTable(0, List.of(AnswerTable.Column.of("sex", 0, r -> null)));
        assertThat(AnswerFile.read(new ByteArrayInputStream(bytes(table))).table().rows()).isZero();
    }

    @Test
    void the_bytes_are_those_of_the_documented_format() throws IOException {
        var table =
                new AnswerTable(
                        2, List.of(AnswerTable.Column.of("sex", 2, r -> r == 0 ? null : "2")));
        String head =
                "CCHC-ANSWERS 1\nedition: sipas/2024\nedition-sha256: "
                        + Fingerprint.of(new byte[] {1})
                        + "\ninstrument: form-b\nillustrative: true\nrows: 2\ncolumns: 1\n\n";
        String body = "\0\0\0\3sex" + "\0\0\0\1" + "\0\0\0\0012" + "\1" + "\0\1";
        assertThat(new String(bytes(table), StandardCharsets.UTF_8)).isEqualTo(head + body);
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_is(@TempDir Path folder) throws IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        byte[] whole = bytes(small());
        Path file = folder.resolve("x.answers");
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertThatThrownBy(() -> AnswerFile.read(file, Fingerprint.of(whole)))
                    .isInstanceOf(AnswerFile.DamagedAnswerFile.class);
        }
    }

    @Test
    void a_file_cut_anywhere_is_refused_without_its_fingerprint_too() throws IOException {
        byte[] whole = bytes(small());
        for (int length = 0; length < whole.length; length++) {
            var cut = new ByteArrayInputStream(whole, 0, length);
            assertThatThrownBy(() -> AnswerFile.read(cut))
                    .isInstanceOf(AnswerFile.DamagedAnswerFile.class);
        }
    }

    @Test
    void a_forged_length_takes_no_memory() {
        byte[] forged =
                ("CCHC-ANSWERS 1\nedition: sipas/2024\nedition-sha256: "
                                + Fingerprint.of(new byte[] {1})
                                + "\ninstrument: a\nillustrative: true\nrows: 2147483647\n"
                                + "columns: 2147483647\n\n\u007f\u007f\u007f\u007f")
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AnswerFile.read(new ByteArrayInputStream(forged)))
                .isInstanceOf(AnswerFile.DamagedAnswerFile.class);
    }

    private static AnswerTable small() {
        return new AnswerTable(
                5,
                List.of(
                        AnswerTable.Column.of("form_number", 5, r -> "000" + r),
                        AnswerTable.Column.of("sex", 5, r -> r == 3 ? "" : "" + r % 2)));
    }

    private static byte[] bytes(AnswerTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        new AnswerFile(HEADER, table).writeTo(out);
        return out.toByteArray();
    }
}
