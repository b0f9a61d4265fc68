package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of administrative document of Decree 30/2020/NĐ-CP, in a heading and cited. */
class AnnexTest {
    private final LegalReader reader = new LegalReader();

    /** A row of the appendix. */
    record Row(String abbreviation, String name) {
        static Row of(String line) {
            String[] cells = line.split(";", 2);
            return new Row(cells[0], cells[1]);
        }

        DocumentKind kind() {
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.title().vi().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No kind " + name));
        }
    }

    static List<Row> rows() {
        return Scenario.text("annex-iii.csv").lines().skip(1).map(Row::of).toList();
    }

    static List<Row> numbered() {
        return rows().stream().filter(row -> !row.abbreviation().isEmpty()).toList();
    }

    @Test
    void there_are_twenty_nine() {
        assertThat(rows()).hasSize(29).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_known_by_its_name_and_abbreviation(Row row) {
        assertThat(row.kind().abbreviation().orElse("")).isEqualTo(row.abbreviation());
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void is_read_in_a_heading(Row row) {
        String heading =
                """
                BỘ NỘI VỤ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 12/%s-BNV
                Hà Nội, ngày 05 tháng 3 năm 2024
                %s
                Về cải cách hành chính
                """
                        .formatted(row.abbreviation(), row.name().toUpperCase(Locale.ROOT));

        assertThat(Told.of(reader.read(List.of(heading))))
                .contains(
                        "number: 12/" + row.abbreviation() + "-BNV [clear]",
                        "kind: " + row.name() + " [clear]",
                        "title: Về cải cách hành chính [likely]");
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void is_read_where_it_is_cited(Row row) {
        String sentence =
                "Căn cứ %s số 12/%s-BNV ngày 05 tháng 3 năm 2024 của Bộ Nội vụ;"
                        .formatted(row.name(), row.abbreviation());

        assertThat(reader.read(List.of(sentence)).references())
                .singleElement()
                .satisfies(
                        cited -> {
                            assertThat(cited.kind().map(Proposal::value))
                                    .isEqualTo(Optional.of(row.kind()));
                            assertThat(cited.number().map(n -> n.value().text()))
                                    .contains("12/" + row.abbreviation() + "-BNV");
                        });
    }
}
