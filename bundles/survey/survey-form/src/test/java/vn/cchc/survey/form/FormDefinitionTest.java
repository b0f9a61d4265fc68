package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

class FormDefinitionTest {
    private static final FormDefinition FORM_B =
            FormDefinition.load(Sheets.ofYear("sipas-2024", "form-b")).orRefuse();

    @Test
    void the_form_of_2024_has_its_39_satisfaction_criteria_in_order() {
        assertThat(FORM_B.codebook())
                .extracting(CodebookEntry::column)
                .filteredOn(column -> column.startsWith("q9_"))
                .hasSize(39)
                .isSorted();
    }

    @Test
    void the_forms_of_all_years_load() {
        assertThat(FormDefinition.load(Sheets.ofYear("sipas-2022", "form-a")).problems()).isEmpty();
        assertThat(FormDefinition.load(Sheets.ofYear("year-template", "form")).problems())
                .isEmpty();
    }

    @Test
    void the_codebook_says_what_a_column_may_hold_in_both_languages() {
        var entry = entry(FORM_B, "sex");
        assertThat(entry.type()).isEqualTo("one");
        assertThat(entry.required()).isFalse();
        assertThat(entry.label()).isEqualTo(new LanguageText("Giới tính", "Sex"));
        assertThat(entry.group().en()).isEqualTo("Part A. About the respondent");
        assertThat(entry.choices())
                .containsExactly(
                        new CodebookEntry.Choice("1", new LanguageText("Nam", "Male")),
                        new CodebookEntry.Choice("2", new LanguageText("Nữ", "Female")));
    }

    @Test
    void the_codebook_shows_rules_as_the_author_wrote_them() {
        assertThat(entry(FORM_B, "province_code").required()).isTrue();
        assertThat(entry(FORM_B, "province_code").rule())
                .isEqualTo("constraint: regex(., '^[0-9]{2}$')");
        assertThat(entry(FORM_B, "q2_other").rule())
                .isEqualTo("relevant: selected(${q2_channels}, '7')");
    }

    @Test
    void notes_groups_and_calculations_are_no_columns() {
        var form =
                Sheets.definition(
                        """
                        begin_group,g,Nhóm,Group,,,,,,
                        note,n,Ghi chú,Note,,,,,,
                        integer,age,Tuổi,Age,,,,,,
                        calculate,twice,,,,,,,,${age} * 2
                        end_group,g,,,,,,,,
                        """);
        assertThat(form.codebook()).extracting(CodebookEntry::column).containsExactly("age");
    }

    @Test
    void the_xform_has_every_text_in_both_languages() {
        assertThat(FORM_B.xform())
                .contains("<translation lang=\"Tiếng Việt (vi)\" default=\"true()\">")
                .contains("<translation lang=\"English (en)\">")
                .contains("<value>Rất hài lòng</value>")
                .contains("<value>Very satisfied</value>")
                .contains("relevant=\"/data/demographics/ethnicity = '2'\"");
    }

    @Test
    void the_same_instrument_gives_the_same_xform() {
        var again = FormDefinition.load(Sheets.ofYear("sipas-2024", "form-b")).orRefuse();
        assertThat(again.xform()).isEqualTo(FORM_B.xform());
    }

    @Test
    void a_label_with_markup_stays_text() {
        var form = Sheets.definition("text,t,<b>Tên & \"họ\"</b>,<b>Name</b>,,,,,,\n");
        assertThat(form.codebook().get(0).label().vi()).isEqualTo("<b>Tên & \"họ\"</b>");
    }

    private static CodebookEntry entry(FormDefinition form, String column) {
        return form.codebook().stream()
                .filter(entry -> entry.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
