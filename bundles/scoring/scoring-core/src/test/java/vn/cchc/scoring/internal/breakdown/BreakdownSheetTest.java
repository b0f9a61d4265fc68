package vn.cchc.scoring.internal.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.internal.SmallYear;

/** One line a group and node, and nothing of what is withheld. */
class BreakdownSheetTest {
    private final Breakdown breakdown =
            new Breakdown(
                    SmallYear.draft("r1", "lan").summary(),
                    SmallYear.draft("r1", "lan").criteria(),
                    new BigDecimal("95"),
                    List.of(
                            new Dimension(
                                    "sex",
                                    new LanguageText("Giới tính", "Sex"),
                                    List.of(
                                            group(
                                                    "1",
                                                    "Nam",
                                                    Optional.of(40),
                                                    Optional.of("62.50")),
                                            group(
                                                    "2",
                                                    "=Nữ",
                                                    Optional.empty(),
                                                    Optional.empty())))));

    private static Group group(
            String code, String name, Optional<Integer> forms, Optional<String> value) {
        var error =
                new SamplingError(
                        new BigDecimal("1.5"),
                        new BigDecimal("59.5"),
                        new BigDecimal("65.4"),
                        12,
                        Optional.empty());
        return new Group(
                code,
                new LanguageText(name, name),
                forms,
                List.of(
                        new Cell("SIPAS", value.map(BigDecimal::new), value.map(v -> error)),
                        new Cell("II.A", Optional.empty(), Optional.empty())));
    }

    @Test
    void a_group_has_a_line_for_each_node_and_a_withheld_one_empty_cells() {
        String sheet = new BreakdownSheet().write(breakdown, Optional.of("SIPAS"));

        assertThat(sheet.split("\r\n"))
                .hasSize(3)
                .contains(
                        "sex,Giới tính,Sex,1,Nam,Nam,40,SIPAS,62.50,1.5,59.5,65.4,false",
                        "sex,Giới tính,Sex,2,'=Nữ,'=Nữ,,SIPAS,,,,,false");
    }

    @Test
    void without_a_node_all_are_told() {
        assertThat(new BreakdownSheet().write(breakdown, Optional.empty()).split("\r\n"))
                .hasSize(5);
    }

    @Test
    void a_node_that_is_not_there_is_told() {
        assertThatThrownBy(() -> WantedNode.of("IX", breakdown))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SCO-307");
        assertThat(WantedNode.orRoot(null, breakdown)).isEqualTo("SIPAS");
    }
}
