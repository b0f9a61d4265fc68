package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
    private static final String HEADING =
            "type,name,label::Tiếng Việt (vi),label::English (en),required,relevant,constraint,"
                    + "calculation,default,repeat_count\n";

    private static final FormDefinition FORM =
            form(
                    """
                    text,name,Tên,Name,,,,,,
                    select_multiple channel,channels,Kênh,Channels,,,,,,
                    decimal,income,Thu nhập,Income,,,. >= 0,,,
                    text,why,Vì sao,Why,,${income} > 5,,,,
                    integer,guests,Khách,Guests,,,,,3,
                    begin_repeat,child,Con,Child,,,,,,
                    text,called,Tên con,Called,,,,,,
                    begin_repeat,toy,Đồ chơi,Toy,,,,,,
                    text,what,Gì,What,,,,,,
                    end_repeat,,,,,,,,,
                    end_repeat,,,,,,,,,
                    calculate,twice,,,,,,${guests} * 2,,
                    """);

    @Test
    void what_is_sent_has_calculations_and_only_what_applies() {
        var filled =
                fill(
                        Map.of(
                                "name", "An <b> & Bình",
                                "channels", "7 1",
                                "income", "4.50",
                                "why", "x",
                                "child[1]/called", "Chi",
                                "child[1]/toy[2]/what", "xe"));
        assertThat(filled.submission("uuid:1").replaceAll("\\s*\\n\\s*", ""))
                .contains("id=\"sample\"", "version=\"1\"")
                .contains("<name>An &lt;b&gt; &amp; Bình</name>")
                .contains("<channels>1 7</channels>")
                .contains("<twice>6</twice>")
                .contains("<toy><what /></toy><toy><what>xe</what></toy>")
                .contains("instanceID>uuid:1</")
                .doesNotContain("<why", "template");
        assertThat(filled.submission("uuid:2")).contains("uuid:2").doesNotContain("uuid:1");
    }

    @Test
    void the_row_holds_what_the_codebook_has_and_no_repeat() {
        var filled = fill(Map.of("channels", "7 1", "child[1]/called", "Chi"));
        assertThat(FORM.codebook())
                .extracting(entry -> entry.column())
                .containsExactly("name", "channels", "income", "why", "guests");
        assertThat(filled.row()).isEqualTo(Map.of("channels", "1 7", "guests", "3"));
        assertThat(FORM.session().check(FORM.row(filled.row()))).isEmpty();
    }

    @Test
    void an_answer_that_does_not_apply_any_more_is_left_out() {
        assertThat(fill(Map.of("income", "6", "why", "x")).answers()).containsKey("why");
        assertThat(fill(Map.of("income", "5", "why", "x")).answers()).doesNotContainKey("why");
    }

    @Test
    void a_default_does_not_come_back_when_it_was_cleared() {
        assertThat(fill(Map.of()).answers()).containsEntry("guests", "3");
        var cleared = fill(Map.of("guests", ""));
        assertThat(cleared.answers()).containsEntry("guests", "");
        assertThat(cleared.row()).isEmpty();
        assertThat(fill(cleared.answers()).submission("uuid:1")).doesNotContain("<guests>3");
    }

    @Test
    void the_answers_carried_on_give_the_same_form_again() {
        var first = fill(Map.of("name", " A\u0306n\r\nB ", "child", "2", "child[2]/toy", "0"));
        var second = fill(first.answers());
        assertThat(first.answers()).containsEntry("name", "Ăn\nB");
        assertThat(second.answers()).isEqualTo(first.answers());
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(second.submission("uuid:1")).isEqualTo(first.submission("uuid:1"));
    }

    @Test
    void a_turn_is_added_at_the_end_and_those_behind_a_removed_one_move_up() {
        var one =
                fill(
                        Map.of(
                                "child", "3",
                                "child[1]/called", "A",
                                "child[2]/called", "B",
                                "child[2]/toy[1]/what", "b",
                                "child[3]/called", "C"));
        var more = fill(one.withOneMore("child"));
        assertThat(more.answers()).containsEntry("child", "4").containsEntry("child[4]/toy", "1");
        var fewer = fill(more.without("child[2]"));
        assertThat(fewer.answers())
                .containsEntry("child", "3")
                .containsEntry("child[2]/called", "C")
                .doesNotContainKeys("child[2]/toy[1]/what", "child[3]/called");
        var inner = fill(fewer.withOneMore("child[2]/toy"));
        assertThat(inner.answers()).containsEntry("child[2]/toy", "2");
        assertThatThrownBy(() -> one.without("child[9]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "nobody",
                "child/called",
                "child[0]/called",
                "child[51]/called",
                "child[1]",
                "child[01]/called",
                "name[1]",
                "twice",
                "../name",
                "data/name",
                "meta/instanceID",
                "child[1]/toy/what",
                "child[1][2]/called"
            })
    void a_path_that_the_form_does_not_have_is_dropped_and_told(String path) {
        var filled = fill(Map.of(path, "1", "name", "An"));
        assertThat(filled.unknown()).containsExactly(path);
        assertThat(filled.answers()).doesNotContainKey(path).containsEntry("name", "An");
    }

    @Test
    void there_are_never_more_than_fifty_turns() {
        assertThat(fill(Map.of("child", "999")).answers()).containsEntry("child", "50");
        var form =
                form(
                        """
                        integer,n,Số,Number,,,,,,
                        begin_repeat,r,Lượt,Turn,,,,,,${n} * 1000
                        text,t,Chữ,Text,,,,,,
                        end_repeat,,,,,,,,,
                        """);
        assertThat(form.interview().fill(Map.of("n", "9")).pages()).hasSize(51);
    }

    @Test
    void what_cannot_be_seen_and_what_is_too_long_is_refused_as_in_a_file() {
        assertThat(fill(Map.of("name", "A\u200bn")).faults())
                .extracting(Fault::code)
                .containsExactly("SUR-140");
        var filled = fill(Map.of("name", "x".repeat(50_000)));
        assertThat(filled.faults()).extracting(Fault::code).containsExactly("SUR-141");
        assertThat(filled.answers().get("name")).hasSize(10_000);
        assertThat(filled.submission("uuid:1")).doesNotContain("xx");
    }

    @Test
    void the_day_may_be_asked_for() {
        var form =
                FormDefinition.forInterview(Sheets.of("date,day,Ngày,Day,,,. <= today(),,,\n"))
                        .orRefuse();
        var today = LocalDate.now();
        assertThat(form.interview().fill(Map.of("day", today.minusDays(1).toString())).complete())
                .isTrue();
        assertThat(form.interview().fill(Map.of("day", today.plusDays(2).toString())).faults())
                .extracting(Fault::code)
                .containsExactly("SUR-137");
    }

    /** Somebody may send anything: an expression that fails over it must not take the form down. */
    @Test
    void an_answer_over_which_a_rule_cannot_be_worked_out_is_refused_alone() {
        var form =
                form(
                        """
                        text,a,Á,A,,,,,,
                        text,b,Bờ,B,,,,,,
                        text,c,Cờ,C,,"date(${b}) > date('2024-01-01')",,,,
                        """);
        var filled = form.interview().fill(Map.of("a", "1", "b", "không phải ngày", "c", "x"));
        assertThat(filled.faults())
                .extracting(fault -> fault.column() + " " + fault.code())
                .containsExactly("b SUR-139");
        assertThat(filled.answers()).containsEntry("b", "không phải ngày").containsEntry("a", "1");
        assertThat(form.interview().fill(Map.of("b", "2024-09-30", "c", "x")).complete()).isTrue();
        assertThat(form.session().check(form.row(Map.of("b", "không phải ngày", "c", "x"))))
                .extracting(fault -> fault.column() + " " + fault.code())
                .containsExactly("b SUR-139");
    }

    @Test
    void in_a_row_a_blank_cell_is_blank_whatever_the_default() {
        var form =
                form(
                        """
                        integer,guests,Khách,Guests,,,,,3,
                        text,who,Ai,Who,yes,${guests} > 2,,,,
                        """);
        assertThat(form.interview().fill(Map.of()).faults()).hasSize(1);
        assertThat(form.session().check(form.row(Map.of()))).isEmpty();
        assertThat(form.session().check(form.row(Map.of("guests", "3")))).hasSize(1);
    }

    @Test
    void nothing_of_one_person_stays_for_the_next() {
        var interview = FORM.interview();
        var before = interview.fill(Map.of());
        interview.fill(Map.of("name", "An", "income", "9", "why", "x", "child", "4", "guests", ""));
        var after = interview.fill(Map.of());
        assertThat(after.pages()).isEqualTo(before.pages());
        assertThat(after.submission("uuid:1")).isEqualTo(before.submission("uuid:1"));
    }

    @Test
    void forms_of_the_years_can_be_gone_through() {
        for (var sheets :
                List.of(
                        Sheets.ofYear("sipas-2024", "form-b"),
                        Sheets.ofYear("sipas-2022", "form-a"),
                        Sheets.ofYear("year-template", "form"))) {
            var form = FormDefinition.forInterview(sheets).orRefuse();
            assertThat(form.xform()).isEqualTo(FormDefinition.load(sheets).orRefuse().xform());
            assertThat(form.interview().fill(Map.of()).pages()).isNotEmpty();
        }
    }

    private static FilledForm fill(Map<String, String> answers) {
        return FORM.interview().fill(answers);
    }

    private static FormDefinition form(String rows) {
        return Sheets.interview(HEADING + rows, Sheets.CHOICES);
    }
}
