package vn.cchc.scoring.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.SmallYear;

class FigureSheetTest {
    private final FigureSheet sheet = new FigureSheet(new UnitNames(SmallYear.registry()));
    private final Result result = SmallYear.published(SmallYear.draft("r1", "lan"), "minh");

    @Test
    void a_line_a_figure_with_plain_numbers_and_empty_cells_for_what_is_not_there() {
        var figures = Selection.of("II.A", null).of(Disclosure.toThePublic(result));

        assertThat(sheet.write(result, figures))
                .isEqualTo(
                        """
                        unit_kind,unit,unit_name,criterion,criterion_name_vi,criterion_name_en,level,value,exact,answered,satisfied,forms,rank,standard_error,lower,upper,degrees_of_freedom,design_effect,rank_best,rank_worst,rank_group,status
                        nation,VN,Việt Nam,II.A,Tiếp cận dịch vụ,Access,factor,61.11,,,,7,,,,,,,,,,published
                        province,01,Hà Nội,II.A,Tiếp cận dịch vụ,Access,factor,83.33,83.333333333333,6,5,3,1,,,,,,,,,published
                        province,02,Hà Giang,II.A,Tiếp cận dịch vụ,Access,factor,0.00,0.000000000000,6,0,3,2,,,,,,,,,published
                        province,04,Cao Bằng,II.A,Tiếp cận dịch vụ,Access,factor,,,,,1,,,,,,,,,,withheld
                        province,31,Hải Phòng,II.A,Tiếp cận dịch vụ,Access,factor,,,0,0,0,,,,,,,,,,no-answers
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void errors_and_rank_intervals_have_columns_of_their_own() {
        var precise = SmallYear.published(SmallYear.precise("r1"), "minh");
        var figures = Selection.of("II.A", "01").of(Disclosure.toThePublic(precise));

        assertThat(sheet.write(precise, figures).lines().skip(1))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches(
                        ".*,83\\.33,83\\.333333333333,6,5,3,1,\\d+\\.\\d{9},\\d+\\.\\d{9},\\d+\\.\\d{9},2,\\d+\\.\\d{9},1,1,1,published");
    }

    @Test
    void a_text_that_a_spreadsheet_would_compute_begins_with_an_apostrophe() {
        var figures = Selection.of("9.25", "01").of(Disclosure.toThePublic(result));

        assertThat(sheet.write(result, figures))
                .contains(",\"'=Đủ ghế, bàn\",\"Seats, \"\"desks\"\"\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void no_formula_gets_through(String name) {
        var node = new Node("II.A", Optional.empty(), name, new LanguageText(name, name), 1);
        var hostile = new Result(result.summary(), List.of(node), result.bands(), result.figures());
        var figures = Selection.of("II.A", "01").of(Disclosure.toThePublic(hostile));

        assertThat(sheet.write(hostile, figures).lines().skip(1).findFirst().orElseThrow())
                .contains(",'" + name + ",'" + name + ",'" + name + ",83.33,");
    }
}
