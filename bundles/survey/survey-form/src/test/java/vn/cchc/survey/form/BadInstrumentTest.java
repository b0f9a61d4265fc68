package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Problem;

/** What an author may get wrong, one fault each, and where the problem points. */
class BadInstrumentTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "SUR-103; 2; wholenumber,a,Á,A,,,,,,",
                "SUR-103; 2; select_one,a,Á,A,,,,,,",
                "SUR-103; 2; ,a,Á,A,,,,,,",
                "SUR-104; 2; begin_repeat,r,Lặp,Repeat,,,,,,",
                "SUR-105; 2; text,,Á,A,,,,,,",
                "SUR-105; 2; text,họ tên,Á,A,,,,,,",
                "SUR-105; 2; text,meta,Á,A,,,,,,",
                "SUR-107; 2; text,a,,A,,,,,,",
                "SUR-107; 2; text,a,Á,,,,,,,",
                "SUR-107; 2; text,a,,,,,,,,",
                "SUR-107; 2; text,a,Á ${b},A,,,,,,",
                "SUR-108; 2; begin_group,g,Nhóm,Group,,,,,,",
                "SUR-108; 2; end_group,g,,,,,,,,",
                "SUR-109; 2; select_one colours,a,Á,A,,,,,,",
                "SUR-112; 2; text,a,Á,A,,${nobody} = 1,,,,",
                "SUR-112; 2; text,a,Á,A,,/data/nobody = 1,,,,",
                "SUR-113; 2; text,a,Á,A,,,string-length(. > 3,,,",
                "SUR-113; 2; text,a,Á,A,,,. = $x,,,",
                "SUR-114; 2; ~text,a,Á,A,,,\"regex(., '^[0-9')\",,,~",
                "SUR-115; 2; text,a,Á,A,,,. = uuid(),,,",
                "SUR-115; 2; text,a,Á,A,,,. < today(),,,",
                "SUR-112; 2; text,a,Á,A,,,instance('x')/a = 1,,,",
                "SUR-116; 2; note,a,Á,A,yes,,,,,",
                "SUR-116; 2; calculate,a,,,,,,,,",
                "SUR-116; 2; text,a,Á,A,,,,,,1 + 1",
                "SUR-117; 2; text,a,Á,A,,${a} = 'x',,,,",
            })
    void one_fault_gives_one_problem_at_its_row(String code, int row, String line) {
        // A sound question after it, so that an empty form is not the second fault.
        var problems = problems(Sheets.of(line + "\ntext,sound,Đúng,Sound,,,,,,\n"));
        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.where()).isEqualTo("survey.csv row " + row);
                        });
    }

    private static final String INTERVIEW =
            "type,name,label::Tiếng Việt (vi),label::English (en),relevant,default,repeat_count,"
                    + "choice_filter\n";

    /** A form for people may do more, and has more to get wrong. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "SUR-112; text,a,Á ${b},A,,,,",
                "SUR-142; text,a,Á,A ${inside},,,,",
                "SUR-142; text,a,Á,A,${inside} = 'x',,,",
                "SUR-143; end_group,,,,,,,",
                "SUR-144; integer,a,Á,A,,many,,",
                "SUR-144; text,a,Á,A,,${sound},,",
                "SUR-116; text,a,Á,A,,,3,",
                "SUR-116; text,a,Á,A,,,,name = '1'",
                "SUR-112; select_one yes_no,a,Á,A,,,,colour = '1'",
                "SUR-115; text,a,Á,A,random() > 0,,,",
            })
    void one_fault_in_a_form_for_people_gives_one_problem(String code, String line) {
        String closing =
                code.equals("SUR-143")
                        ? line + "\nend_repeat,,,,,,,\n"
                        : "end_repeat,,,,,,,\n" + line + "\n";
        var instrument =
                Sheets.instrument(
                        INTERVIEW
                                + "text,sound,Đúng,Sound,,,,\nbegin_repeat,r,Lặp,Repeat,,,,\n"
                                + "text,inside,Trong,Inside,,,,\n"
                                + closing,
                        Sheets.CHOICES);
        assertThat(FormDefinition.forInterview(instrument).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void questions_that_wait_for_each_other_are_refused() {
        var problems =
                problems(
                        Sheets.of(
                                """
                                text,a,Á,A,,${b} = 'x',,,,
                                text,b,Bờ,B,,${a} = 'x',,,,
                                """));
        assertThat(problems).extracting(Problem::code).containsExactly("SUR-117");
    }

    /** All at once: what is wrong with a text does not hide what the engine finds. */
    @Test
    void a_circle_is_told_beside_a_missing_text_and_a_choice_without_one() {
        var problems =
                problems(
                        Sheets.of(
                                """
                                text,a,Á,A,,${b} = 'x',,,,
                                text,b,Bờ,,,${a} = 'x',,,,
                                """,
                                Sheets.CHOICES + "yes_no,3,,\n"));
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactlyInAnyOrder(
                        "SUR-107 survey.csv row 3",
                        "SUR-107 choices.csv row 7",
                        "SUR-117 survey.csv row 2");
    }

    @Test
    void a_name_used_twice_is_told_with_both_places() {
        var problems = problems(Sheets.of("text,a,Á,A,,,,,,\ntext,a,Á,A,,,,,,\n"));
        assertThat(problems)
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("SUR-106", "survey.csv row 3", "survey.csv row 2");
    }

    @Test
    void a_heading_that_nobody_reads_is_refused() {
        var instrument =
                new Instrument(
                        "form",
                        List.of(
                                new Instrument.Row(
                                        "survey.csv row 2",
                                        Map.of(
                                                "type", "text",
                                                "name", "a",
                                                "label::Tiếng Việt (vi)", "Á",
                                                "label::English (en)", "A",
                                                "relevent", "1 = 2"))),
                        List.of(),
                        Map.of("form_title", "T", "form_id", "f", "version", "1"));
        assertThat(problems(instrument)).extracting(Problem::code).containsExactly("SUR-102");
    }

    @Test
    void settings_that_are_missing_are_all_listed() {
        var sound = Sheets.of("text,a,Á,A,,,,,,\n");
        var instrument =
                new Instrument("form", sound.survey(), sound.choices(), Map.of("form_id", "1 x"));
        assertThat(problems(instrument))
                .extracting(Problem::code)
                .containsExactly("SUR-118", "SUR-118", "SUR-118");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUR-110; yes no,1,Có,Yes",
                "SUR-110; yes_no,,Có,Yes",
                "SUR-110; yes_no,có,Có,Yes",
                "SUR-107; yes_no,3,Có,",
                "SUR-111; yes_no,1,Có,Yes"
            })
    void a_bad_choice_is_refused(String code, String line) {
        var problems = problems(Sheets.of("text,a,Á,A,,,,,,\n", Sheets.CHOICES + line + "\n"));
        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).extracting(Problem::where).containsOnly("choices.csv row 7");
    }

    @Test
    void an_instrument_without_questions_is_refused() {
        assertThat(problems(Sheets.of("note,n,Ghi chú,Note,,,,,,\n")))
                .extracting(Problem::code)
                .containsExactly("SUR-101");
    }

    private static List<Problem> problems(Instrument instrument) {
        return FormDefinition.load(instrument).problems();
    }
}
