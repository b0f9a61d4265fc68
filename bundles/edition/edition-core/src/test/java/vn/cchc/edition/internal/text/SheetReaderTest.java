package vn.cchc.edition.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.SheetReader.Columns;

/** CSV with places. */
class SheetReaderTest {
    private final Problems problems = new Problems();

    @Test
    void a_row_is_placed_at_its_first_line_whatever_its_cells_hold() {
        var sheet = read("a,b\n1,\"two\nlines\"\n\"x\ny\nz\",2\n\n5,6\n").orElseThrow();

        assertThat(sheet.rows())
                .extracting(Row::where)
                .containsExactly("t.csv:2", "t.csv:4", "t.csv:8");
        assertThat(sheet.rows().get(0).cell("b")).contains("two\nlines");
    }

    @Test
    void rows_without_words_are_skipped_and_blank_cells_left_out() {
        var sheet = read("a,b\n,\n1,\n\n").orElseThrow();

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells()).containsOnlyKeys("a");
    }

    @Test
    void quotes_and_commas_in_quotes_belong_to_the_cell() {
        var sheet = read("a,b\n\"say \"\"yes\"\", please\",2\n").orElseThrow();

        assertThat(sheet.rows().get(0).cell("a")).contains("say \"yes\", please");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_was_opened() {
        assertThat(read("a,b\n1,2\n3,\"4\n5,6\n7,8\n")).isEmpty();
        assertThat(told()).containsExactly("EDN-140 t.csv:3");
    }

    @Test
    void every_row_with_a_wrong_number_of_cells_is_told() {
        assertThat(read("a,b\n1\n1,2\n1,2,3\n")).isEmpty();
        assertThat(told()).containsExactly("EDN-141 t.csv:2", "EDN-141 t.csv:4");
    }

    @Test
    void semicolons_instead_of_commas_are_told_as_an_unknown_column() {
        assertThat(read("a;b\n1;2\n")).isEmpty();
        assertThat(told()).contains("EDN-142 t.csv:1");
    }

    @Test
    void a_sheet_without_end_is_not_read_to_its_end() {
        assertThat(read("a,b\n" + "1,2\n".repeat(6_000))).isEmpty();
        assertThat(told()).containsExactly("EDN-149 t.csv:5002");
    }

    private Optional<Sheet> read(String text) {
        var columns = new Columns(List.of("a", "b"), List.of());
        return new SheetReader("t.csv", columns, problems).read(text);
    }

    private List<String> told() {
        return problems.list().stream().map(p -> p.code() + " " + p.where()).toList();
    }
}
