package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

class FormSessionTest {
    private static final FormDefinition FORM =
            Sheets.definition(
                    """
                    text,number,Số,Number,yes,,"regex(., '^[0-9]{4}$')",Bốn chữ số,Four digits,
                    integer,age,Tuổi,Age,,,. >= 18 and . <= 120,Từ 18 tuổi,From 18,
                    decimal,income,Thu nhập,Income,,,. >= 0,,,
                    date,day,Ngày,Day,,,,,,
                    select_one yes_no,used,Đã dùng,Used,,,,,,
                    begin_group,more,Thêm,More,,${used} = '1',,,,
                    select_multiple channel,channels,Kênh,Channels,yes,,,,,
                    text,other,Khác,Other,yes,"selected(${channels}, '7')",,,,
                    end_group,more,,,,,,,,
                    calculate,old,,,,,,,,if(${age} > 60, 1, 0)
                    """
                            .replace("if(${age} > 60, 1, 0)", "\"if(${age} > 60, 1, 0)\""));

    @Test
    void a_right_form_has_no_fault() {
        assertThat(
                        faults(
                                "number",
                                "0001",
                                "age",
                                "40",
                                "income",
                                "10.5",
                                "day",
                                "2024-02-29",
                                "used",
                                "1",
                                "channels",
                                "1 7",
                                "other",
                                "Bưu điện"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "age|1,000|SUR-133",
                "age|007|SUR-133",
                "age|4.0|SUR-133",
                "age|17|SUR-137",
                "age|12345678901|SUR-133",
                "income|1,5|SUR-134",
                "income|1e3|SUR-134",
                "income|-1|SUR-137",
                "day|30/09/2024|SUR-135",
                "day|2023-02-29|SUR-135",
                "day|45565|SUR-135",
                "used|3|SUR-132",
                "used|1.0|SUR-132",
                "used|Có|SUR-132",
                "number|12|SUR-137",
                "number|'12345'|SUR-137",
            },
            delimiter = '|')
    void a_wrong_answer_is_named(String column, String answer, String code) {
        var answers = new java.util.HashMap<>(Map.of("number", "0001"));
        answers.put(column, answer);
        assertThat(FORM.session().check(FORM.row(answers)))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.column()).isEqualTo(column);
                            assertThat(fault.code()).isEqualTo(code);
                        });
    }

    @Test
    void a_missing_answer_is_a_fault_only_where_the_question_is_asked() {
        assertThat(faults("number", "0001", "used", "2")).isEmpty();
        assertThat(faults("number", "0001", "used", "1")).containsExactly("channels SUR-131");
        assertThat(faults("number", "0001", "used", "1", "channels", "7"))
                .containsExactly("other SUR-131");
        assertThat(faults("used", "2")).containsExactly("number SUR-131");
    }

    @Test
    void an_answer_to_a_question_that_does_not_apply_is_a_fault() {
        assertThat(faults("number", "0001", "used", "2", "channels", "1"))
                .containsExactly("channels SUR-138");
        assertThat(faults("number", "0001", "used", "1", "channels", "1", "other", "x"))
                .containsExactly("other SUR-138");
    }

    @Test
    void codes_of_several_answers_stand_once_each_with_one_space() {
        assertThat(faults("number", "0001", "used", "1", "channels", "1 1"))
                .containsExactly("channels SUR-136");
        assertThat(faults("number", "0001", "used", "1", "channels", "1  2"))
                .containsExactly("channels SUR-132");
        assertThat(faults("number", "0001", "used", "1", "channels", "1,2"))
                .containsExactly("channels SUR-132");
    }

    @Test
    void one_form_leaves_nothing_behind_for_the_next() {
        var session = FORM.session();
        var used = FORM.row(Map.of("number", "0001", "used", "1", "channels", "7", "other", "x"));
        var notUsed = FORM.row(Map.of("number", "0002", "other", "x"));
        assertThat(session.check(used)).isEmpty();
        assertThat(session.check(notUsed)).extracting(Fault::code).containsExactly("SUR-138");
        assertThat(session.check(used)).isEmpty();
    }

    @Test
    void the_message_of_a_constraint_comes_in_both_languages() {
        var row = FORM.row(Map.of("number", "0001", "age", "17"));
        Problem problem = FORM.session().check(row).get(0).at(new LanguageText("dòng 2", "row 2"));
        assertThat(problem.toString()).startsWith("SUR-137  row 2  From 18");
        assertThat(problem.vietnamese().what()).isEqualTo("Từ 18 tuổi");
        assertThat(problem.vietnamese().where()).isEqualTo("dòng 2");
    }

    private static java.util.List<String> faults(String... columnsAndAnswers) {
        var answers = new java.util.HashMap<String, String>();
        for (int i = 0; i < columnsAndAnswers.length; i += 2) {
            answers.put(columnsAndAnswers[i], columnsAndAnswers[i + 1]);
        }
        return FORM.session().check(FORM.row(answers)).stream()
                .map(fault -> fault.column() + " " + fault.code())
                .toList();
    }
}
