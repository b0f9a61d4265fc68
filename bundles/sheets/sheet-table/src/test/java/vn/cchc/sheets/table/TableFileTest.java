package vn.cchc.sheets.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.WorkbookLimits;
import vn.cchc.testing.FaultCatalogue;

/** A room called XYZ reads a table of names and ages. */
class TableFileTest {
    private static final TableLimits LIMITS =
            new TableLimits(1_000, 3, 2, new WorkbookLimits(20, 5, 10_000, 10_000, 50));

    private static Verdict<List<TableRow>> read(byte[] content) {
        return new TableFile("XYZ", "people.csv", List.of("name", "age"), Set.of("name"), LIMITS)
                .read(new ByteArrayInputStream(content));
    }

    private static Verdict<List<TableRow>> read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_fault_is_told_in_whole_sentences_of_two_languages() {
        var all = Arrays.stream(TableFault.values()).map(fault -> fault.in("XYZ")).toList();

        assertThat(FaultCatalogue.flaws(all)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void rows_come_by_column_whatever_separates_them(String separator) {
        var rows = read("age,name\n7,Lan\n\n,  Minh \n".replace(",", separator)).orRefuse();

        assertThat(rows)
                .extracting(TableRow::cells)
                .containsExactly(Map.of("age", "7", "name", "Lan"), Map.of("name", "Minh"));
        assertThat(rows.get(1).place("age").vi()).isEqualTo("people.csv dòng 4 cột age");
    }

    @Test
    void everything_wrong_with_a_heading_is_told_at_once() {
        assertThat(codes(read("age,age,town\n1,2,3\n")))
                .containsExactly("XYZ-108", "XYZ-107", "XYZ-111");
    }

    @Test
    void a_row_with_too_many_cells_is_named() {
        var verdict = read("name,age\nLan,7,8\n");

        assertThat(codes(verdict)).containsExactly("XYZ-109");
        assertThat(verdict.problems().get(0).where()).isEqualTo("people.csv row 2");
    }

    @Test
    void a_table_beyond_a_limit_or_without_rows_is_refused() {
        assertThat(codes(read("name\n" + "Lan\n".repeat(4)))).containsExactly("XYZ-104");
        assertThat(codes(read("name\n" + "x".repeat(1_000)))).containsExactly("XYZ-104");
        assertThat(codes(read("name\n" + "x".repeat(30)))).containsExactly("XYZ-102");
        assertThat(codes(read("name\n"))).containsExactly("XYZ-103");
        assertThat(codes(read(""))).containsExactly("XYZ-103");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(codes(read(new byte[] {'n', (byte) 0xff, '\n'}))).containsExactly("XYZ-101");
        assertThat(codes(read("name\n\0\n"))).containsExactly("XYZ-102");
        assertThat(codes(read("PK and no workbook"))).containsExactly("XYZ-102");
    }

    @Test
    void what_was_made_safe_for_spreadsheets_comes_back_as_it_was() {
        String formula = "=1+1";

        assertThat(SafeCell.text(formula)).isEqualTo("'=1+1");
        assertThat(read("name\n" + SafeCell.text(formula) + "\n").orRefuse().get(0).cell("name"))
                .isEqualTo(formula);
    }

    private static List<String> codes(Verdict<?> verdict) {
        return verdict.problems().stream().map(Problem::code).toList();
    }
}
