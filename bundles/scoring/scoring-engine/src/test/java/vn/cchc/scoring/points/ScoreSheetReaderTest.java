package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

class ScoreSheetReaderTest {
    private static final String HEADER = "unit,criterion,stage,value,note\n";

    private final ScoreSheetReader reader =
            new ScoreSheetReader(
                    new SmallIndex().methodology(),
                    SmallIndex.PERIOD,
                    SmallIndex.provinces("01", "79"));

    private Verdict<ScoreSheet> read(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(String csv) {
        return read(csv).problems().stream().map(p -> p.code() + " " + p.where()).toList();
    }

    @Test
    void every_row_is_kept_with_its_stage_and_note() {
        var sheet =
                read(HEADER
                                + "01,1.1,self,yes,tự chấm\n"
                                + "01,1.1,appraisal-1,no,\"thiếu, tài liệu\"\n"
                                + "79,2.1,survey,70.5,\n")
                        .orRefuse();

        var stages = sheet.of(SmallIndex.province("01"), "1.1");
        assertThat(stages.keySet()).containsExactly(Stage.SELF, Stage.APPRAISAL_1);
        assertThat(stages.get(Stage.APPRAISAL_1).note()).isEqualTo("thiếu, tài liệu");
        assertThat(sheet.counted(SmallIndex.province("01"), "1.1").orElseThrow().given())
                .isEqualTo(new Given.YesNo(false));
        assertThat(sheet.counted(SmallIndex.province("79"), "1.1")).isEmpty();
    }

    @Test
    void the_self_score_never_counts_and_the_last_appraisal_does() {
        var unit = SmallIndex.province("01");
        assertThat(read(HEADER + "01,1.1,self,yes,\n").orRefuse().counted(unit, "1.1")).isEmpty();
        var twice = read(HEADER + "01,1.1,appraisal-2,yes,\n01,1.1,appraisal-1,no,\n").orRefuse();
        assertThat(twice.counted(unit, "1.1").orElseThrow().stage()).isEqualTo(Stage.APPRAISAL_2);
    }

    @Test
    void columns_may_stand_in_any_order_and_a_spreadsheets_byte_order_mark_is_passed_over() {
        assertThat(problems("\uFEFFnote,value,stage,criterion,unit\n,yes,self,1.1,01\n")).isEmpty();
        assertThat(problems(HEADER + "\n,,,,\n01,1.1,self,yes,\n\n")).isEmpty();
    }

    @Test
    void every_problem_is_told_at_once_by_line_and_column() {
        assertThat(
                        problems(
                                HEADER
                                        + "02,1.1,self,yes,\n" // 2: not assessed
                                        + "01,1.9,self,yes,\n" // 3: no criterion
                                        + "01,1.2,self,yes,\n" // 4: no leaf
                                        + "01,1.1,survey,yes,\n" // 5: not a stage of an appraisal
                                        + "01,1.1,appraisal-1,95,\n" // 6: not yes or no
                                        + "01,2.2.1,self,n/a,\n"
                                        + "01,1.1,self,n/a,\n" // 8: may not be left out
                                        + ",1.1,,,\"a\nb\"\n" // 9 and 10: empty cells
                                        + "01,2.2.1,self,3/3,\n" // 11: given in line 7
                                        + "XX,9,x,maybe,\n")) // 12: everything
                .containsExactly(
                        "SCO-509 line 2, column unit",
                        "SCO-510 line 3, column criterion",
                        "SCO-511 line 4, column criterion",
                        "SCO-512 line 5, column stage",
                        "SCO-513 line 6, column value",
                        "SCO-513 line 8, column value",
                        "SCO-507 line 9, column unit",
                        "SCO-507 line 9, column stage",
                        "SCO-507 line 9, column value",
                        "SCO-514 line 11, column stage",
                        "SCO-509 line 12, column unit",
                        "SCO-510 line 12, column criterion");
    }

    @Test
    void a_problem_says_what_to_write_instead() {
        Problem value = read(HEADER + "01,1.2.1,self,95%,\n").problems().get(0);

        assertThat(value.what()).isEqualTo("\"95%\" cannot be scored for 1.2.1.");
        assertThat(value.remedy())
                .isEqualTo(
                        "Write a percentage (for example 95.5) or part/whole (for example"
                                + " 19/20).");
        assertThat(read(HEADER + "01,2.1,self,70,\n").problems().get(0).remedy())
                .isEqualTo("Write one of: survey.");
    }

    @Test
    void a_text_that_is_no_sheet_is_refused() {
        assertThat(reader.read(new byte[] {(byte) 0xff}).problems())
                .extracting(Problem::code)
                .containsExactly("SCO-501");
        assertThat(problems(HEADER + "01,\"1.1,self,yes,\n")).containsExactly("SCO-502 line 2");
        assertThat(problems("")).containsExactly("SCO-508 ");
        assertThat(problems(HEADER)).containsExactly("SCO-508 ");
        assertThat(problems("unit;criterion;stage;value;note\n01;1.1;self;yes;\n"))
                .contains("SCO-504 line 1", "SCO-503 line 1");
        assertThat(problems("unit,unit,criterion,stage,value,note\n01,01,1.1,self,yes,\n"))
                .containsExactly("SCO-505 line 1");
        assertThat(problems(HEADER + "01,1.1,self,yes\n")).containsExactly("SCO-506 line 2");
    }

    @Test
    void a_fault_is_told_in_both_languages() {
        var problem = read(HEADER + "01,1.1,appraisal-1,maybe,\n").problems().get(0);

        assertThat(problem.what()).isEqualTo("\"maybe\" cannot be scored for 1.1.");
        assertThat(problem.vietnamese().where()).isEqualTo("dòng 2, cột value");
        assertThat(problem.vietnamese().remedy()).isEqualTo("Hãy ghi yes (có) hoặc no (không).");
    }
}
