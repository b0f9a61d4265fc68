package vn.cchc.scoring.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is read as what it is, by a program and by a spreadsheet. */
class SheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void what_a_spreadsheet_takes_for_a_formula_is_text(String text) {
        assertThat(SheetCell.text(text)).isEqualTo("'" + text);
    }

    @Test
    void other_text_and_numbers_stay_as_they_are() {
        assertThat(SheetCell.text("Hà Nội")).isEqualTo("Hà Nội");
        assertThat(SheetCell.text("")).isEmpty();
        assertThat(SheetCell.number(Optional.of(new BigDecimal("1E+2")))).isEqualTo("100");
        assertThat(SheetCell.number(Optional.empty())).isEmpty();
    }
}
