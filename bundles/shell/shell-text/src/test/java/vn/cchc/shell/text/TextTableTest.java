package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void texts_stand_to_the_left_and_numbers_to_the_right() {
        var table =
                new TextTable()
                        .text("Province")
                        .number("Forms")
                        .text("State")
                        .row("Hà Nội", "36525", "released")
                        .row("Thừa Thiên Huế", "7", "");

        assertThat(table)
                .hasToString(
                        """
                        Province        Forms  State
                        Hà Nội          36525  released
                        Thừa Thiên Huế      7
                        """);
    }

    @Test
    void a_number_may_stand_last() {
        assertThat(new TextTable().text("Code").number("Value").row("01", "9.5").row("02", "10.25"))
                .hasToString("Code  Value\n01      9.5\n02    10.25\n");
    }

    @Test
    void a_text_too_long_for_its_column_is_cut() {
        assertThat(new TextTable().text("Name", 6).row("Bắc Kạn").row("Hà Nội"))
                .hasToString("Name\nBắc K…\nHà Nội\n");
    }

    @Test
    void the_last_column_is_folded_at_a_hundred_characters() {
        String table =
                new TextTable()
                        .text("Check")
                        .folded("What")
                        .row("Disk", "một hai ba bốn ".repeat(10) + "\nRemedy: free some.")
                        .toString();

        assertThat(table.lines())
                .allMatch(line -> line.length() <= FoldedText.TERMINAL)
                .hasSize(4)
                .last()
                .isEqualTo("       Remedy: free some.");
    }

    @Test
    void a_word_too_long_for_a_line_is_cut() {
        String address = "x".repeat(150);
        String table = new TextTable().text("Check").folded("What").row("Disk", address).toString();

        assertThat(table.lines()).allMatch(line -> line.length() <= FoldedText.TERMINAL);
        assertThat(table.replaceAll("[^x]", "")).isEqualTo(address);
    }

    @Test
    void a_stored_text_can_neither_break_a_row_nor_command_the_terminal() {
        assertThat(new TextTable().text("From").folded("What").row("a\nb", "c\u001b[2J"))
                .hasToString("From  What\na b   c [2J\n");
    }

    @Test
    void a_table_without_rows_is_nothing() {
        assertThat(new TextTable().text("Name")).hasToString("");
    }

    @Test
    void only_the_last_column_can_be_folded_and_every_column_has_a_cell() {
        var table = new TextTable().folded("What");
        assertThatThrownBy(() -> table.text("Name")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> table.row("a", "b")).hasMessageContaining("2 cells for 1 columns");
    }
}
