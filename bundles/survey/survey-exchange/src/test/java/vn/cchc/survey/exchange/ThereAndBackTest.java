package vn.cchc.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Problem;
import vn.cchc.survey.form.FormDefinition;

/** What goes out in another format and comes back is the same form. */
class ThereAndBackTest {

    static List<Instrument> forms() {
        return YearForms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void as_a_workbook(Instrument form, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("form.xlsx");
        Files.write(file, XlsForms.write(form));
        var back = XlsForms.read(file, form.name()).orRefuse();
        assertThat(back.content().survey()).extracting(r -> r.cells()).isEqualTo(cells(form));
        assertThat(xform(back.content())).isEqualTo(xform(form));
        assertThat(back.losses())
                .extracting(Problem::code)
                .containsOnlyOnceElementsOf(
                        form.settings().containsKey("default_language")
                                ? List.of("SUR-164")
                                : List.of());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void as_an_xform(Instrument form) {
        var back = XForms.read(xform(form), form.name()).orRefuse();
        assertThat(back.losses()).isEmpty();
        assertThat(definition(back.content()).codebook()).isEqualTo(definition(form).codebook());
        assertThat(definition(back.content()).interview().fill(Map.of()).pages())
                .isEqualTo(definition(form).interview().fill(Map.of()).pages());
        assertThat(xform(back.content()).replaceAll("choice:[a-z0-9_]+:", "choice:"))
                .hasSameSizeAs(xform(form).replaceAll("choice:[a-z0-9_]+:", "choice:"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void as_surveyjs(Instrument form) {
        var out = SurveyJs.write(form);
        var back = SurveyJs.read(out.content(), form.name()).orRefuse();
        assertThat(definition(back.content()).codebook())
                .extracting(e -> e.column() + " " + e.type() + " " + e.label() + e.choices())
                .containsExactlyElementsOf(
                        definition(form).codebook().stream()
                                .map(
                                        e ->
                                                e.column()
                                                        + " "
                                                        + e.type()
                                                        + " "
                                                        + e.label()
                                                        + e.choices())
                                .toList());
    }

    @Test
    void surveyjs_keeps_the_rules_that_it_can_say() {
        var out = SurveyJs.write(YearForms.everything());
        assertThat(out.losses()).isEmpty();
        assertThat(out.content())
                .contains("\"visibleIf\" : \"{age} notempty\"")
                .contains("\"requiredIf\" : \"{age} > 20\"")
                .contains("{channels} contains '1'")
                .contains("\"regex\" : \"^(?:[A-Z].*)$\"")
                .contains("Chào {name}");
        var back = definition(SurveyJs.read(out.content(), "everything").orRefuse().content());
        var form = definition(YearForms.everything());
        for (var answers :
                List.of(
                        Map.<String, String>of(),
                        Map.of("name", "an", "age", "17"),
                        Map.of("name", "An", "age", "30", "more/used", "1"),
                        Map.of("name", "An", "age", "", "more/used", "2"))) {
            assertThat(faults(back, answers)).isEqualTo(faults(form, answers));
        }
    }

    @Test
    void surveyjs_says_what_it_cannot_carry() {
        var rows = YearForms.everything();
        var odd =
                new Instrument(
                        "odd",
                        List.of(
                                new Instrument.Row(
                                        "survey, row 2",
                                        Map.of(
                                                "type", "text",
                                                "name", "a",
                                                "relevant", "string-length(${name}) > 2",
                                                "label::Tiếng Việt (vi)", "Á",
                                                "label::English (en)", "A"))),
                        rows.choices(),
                        rows.settings());
        assertThat(SurveyJs.write(odd).losses())
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("SUR-168 survey, row 2");
    }

    @Test
    void a_form_of_surveyjs_is_read_with_the_list_of_what_was_lost() {
        var read =
                SurveyJs.read(
                                """
                                {"title":"Form","logo":"x.png","elements":[
                                 {"type":"rating","name":"stars"},
                                 {"type":"boolean","name":"ok","title":{"default":"Good?","vi":"Tốt?"}},
                                 {"type":"matrix","name":"m","columns":[1,2],"rows":["fast","kind"]},
                                 {"type":"checkbox","name":"which one","showOtherItem":true,"choices":["a",{"value":"b","text":"B"}],
                                  "visibleIf":"{ok} = true() or {x.y} anyof ['a']"}]}
                                """,
                                "form")
                        .orRefuse();
        assertThat(definition(read.content()).codebook())
                .extracting(e -> e.column() + " " + e.type())
                .containsExactly("ok one", "m_fast one", "m_kind one", "which_one many");
        assertThat(read.losses())
                .extracting(problem -> problem.code() + " " + problem.where())
                .contains(
                        "SUR-166 form",
                        "SUR-167 stars",
                        "SUR-166 which one",
                        "SUR-168 which one",
                        "SUR-163 form");
    }

    @Test
    void what_is_no_form_is_refused() {
        assertThat(codes(SurveyJs.read("{", "f").problems())).containsExactly("SUR-155");
        assertThat(codes(SurveyJs.read("[]", "f").problems())).containsExactly("SUR-155");
        assertThat(codes(SurveyJs.read("{}", "f").problems())).containsExactly("SUR-101");
        assertThat(codes(SurveyJs.read("[".repeat(100_000), "f").problems()))
                .containsExactly("SUR-155");
        assertThat(codes(XForms.read("<a/>", "f").problems())).containsExactly("SUR-156");
        assertThat(
                        codes(
                                XForms.read(
                                                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                                                "f")
                                        .problems()))
                .containsExactly("SUR-156");
    }

    @Test
    void a_form_with_a_document_type_is_refused_though_it_is_sound() {
        String sound = xform(YearForms.everything());
        String typed = sound.replaceFirst("(?s)(\\?>)", "$1<!DOCTYPE h [<!ENTITY x 'y'>]>");
        assertThat(codes(XForms.read(typed, "f").problems())).containsExactly("SUR-156");
    }

    @Test
    void why_a_form_cannot_be_read_is_one_sentence() {
        for (String bad : List.of("<a/>", "<a", "")) {
            for (Problem problem : XForms.read(bad, "f").problems()) {
                assertThat(problem.in(Locale.ENGLISH).what()).doesNotContain("..", ". .", "\n");
            }
        }
        for (Problem problem : SurveyJs.read("{", "f").problems()) {
            assertThat(problem.in(Locale.ENGLISH).what()).doesNotContain("..", ". .", "\n");
        }
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<String> faults(FormDefinition form, Map<String, String> answers) {
        return form.interview().fill(answers).faults().stream()
                .map(fault -> fault.column() + " " + fault.code())
                .toList();
    }

    private static List<Map<String, String>> cells(Instrument form) {
        return form.survey().stream().map(Instrument.Row::cells).toList();
    }

    private static FormDefinition definition(Instrument form) {
        return FormDefinition.forInterview(form).orRefuse();
    }

    private static String xform(Instrument form) {
        return definition(form).xform();
    }
}
