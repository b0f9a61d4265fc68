package vn.cchc.edition.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Problem;

/** Every fault in a workbook is told by sheet, row and column, and all of them at once. */
class WorkbookFaultsTest {
    @TempDir private Path folder;
    private final YearWorkbooks workbooks = new YearWorkbooks(SampleYear.REGISTRY);
    private TypedWorkbook points;

    @BeforeEach
    void open() throws IOException {
        points = TypedWorkbook.ofPoints(folder);
    }

    private List<Problem> problems(TypedWorkbook workbook) throws IOException {
        return workbooks
                .pack(workbook.write(folder.resolve("year.xlsx")), Optional.empty())
                .problems();
    }

    private List<String> told(TypedWorkbook workbook) throws IOException {
        return problems(workbook).stream().map(p -> p.code() + " " + p.where()).toList();
    }

    @Test
    void an_untouched_workbook_has_none() throws IOException {
        assertThat(told(points)).isEmpty();
    }

    @Test
    void a_maximum_that_does_not_add_up_is_told_in_its_column() throws IOException {
        assertThat(told(points.type("criteria.csv", "F4", "11")))
                .containsExactly("EDN-431 sheet criteria.csv, row 3, column F");
    }

    @Test
    void a_rule_that_is_not_there_is_told_in_its_column() throws IOException {
        points.type("criteria.csv", "I14", "shared");

        assertThat(told(points)).containsExactly("EDN-436 sheet criteria.csv, row 14, column I");
    }

    @Test
    void a_wrong_word_is_told_in_its_column() throws IOException {
        assertThat(told(points.type("criteria.csv", "L4", "sure")))
                .containsExactly("EDN-148 sheet criteria.csv, row 4, column L");
    }

    @Test
    void a_wrong_value_of_a_key_is_told_in_its_row() throws IOException {
        String status = points.find("edition.yaml", "illustrative");

        assertThat(told(points.type("edition.yaml", status, "draft")))
                .containsExactly("EDN-128 sheet edition.yaml, row 7, column B");
    }

    @Test
    void a_key_that_nobody_knows_is_told_in_the_first_column() throws IOException {
        String key = points.find("edition.yaml", "legal-act.number");

        assertThat(told(points.type("edition.yaml", key, "legal-act.nummer")))
                .containsExactly("EDN-123 sheet edition.yaml, row 10, column A");
    }

    @Test
    void a_code_twice_is_told_with_the_other_row() throws IOException {
        Problem problem =
                problems(
                                points.type("criteria.csv", "D3", "Lĩnh vực\nmẫu")
                                        .type("criteria.csv", "A7", "1.2"))
                        .stream()
                        .filter(p -> p.code().equals("EDN-402"))
                        .findFirst()
                        .orElseThrow();

        assertThat(problem.where()).isEqualTo("sheet criteria.csv, row 7, column A");
        assertThat(problem.what()).contains("first in row 5");
        assertThat(problem.vietnamese().where())
                .isEqualTo("trang tính criteria.csv, dòng 7, cột A");
        assertThat(problem.vietnamese().what()).contains("lần đầu ở dòng 5");
    }

    @Test
    void a_workbook_has_no_quotes_around_its_values_in_either_language() throws IOException {
        String date = points.find("edition.yaml", "legal-act.date");
        Problem problem =
                problems(points.type("edition.yaml", date.replace('A', 'B'), " ")).stream()
                        .filter(p -> p.code().equals("EDN-119") || p.code().equals("EDN-124"))
                        .findFirst()
                        .orElseThrow();

        assertThat(problem.remedy()).doesNotContain("quotes");
        assertThat(problem.vietnamese().remedy()).doesNotContain("ngoặc kép");
    }

    @Test
    void faults_of_several_sheets_are_told_at_once() throws IOException {
        points.type("criteria.csv", "L4", "sure")
                .type("rules.csv", "G2", "half")
                .type("edition.yaml", points.find("edition.yaml", "2001"), "20x1");

        assertThat(told(points))
                .contains(
                        "EDN-148 sheet criteria.csv, row 4, column L",
                        "EDN-455 sheet rules.csv, row 2, column G")
                .anyMatch(p -> p.startsWith("EDN-2") && p.endsWith("row 4, column B"));
    }

    @Test
    void a_code_typed_as_a_number_is_told_in_both_languages() throws IOException {
        points.type("criteria.csv", "A3", 1).type("edition.yaml", "B4", 2001);

        List<Problem> problems = problems(points);

        assertThat(problems)
                .extracting(p -> p.code() + " " + p.where())
                .containsExactly(
                        "EDN-708 sheet edition.yaml, row 4, column B",
                        "EDN-708 sheet criteria.csv, row 3, column A");
        assertThat(problems.get(1).in(Locale.ENGLISH).what()).contains("01 would be 1");
        assertThat(problems.get(1).in(Locale.forLanguageTag("vi")).where())
                .isEqualTo("trang tính criteria.csv, dòng 3, cột A");
    }

    @Test
    void cells_that_are_no_text_do_not_hide_the_faults_of_the_others() throws IOException {
        points.type("criteria.csv", "A3", 1)
                .type("criteria.csv", "D3", "=1+1")
                .type("criteria.csv", "L4", "sure");

        assertThat(told(points))
                .containsExactly(
                        "EDN-708 sheet criteria.csv, row 3, column A",
                        "EDN-710 sheet criteria.csv, row 3, column D",
                        "EDN-148 sheet criteria.csv, row 4, column L");
    }

    @Test
    void a_maximum_may_be_a_number() throws IOException {
        assertThat(told(points.type("criteria.csv", "F4", 10))).isEmpty();
    }

    @Test
    void points_may_not_because_a_percentage_is_stored_as_another_number() throws IOException {
        assertThat(told(points.type("rules.csv", "G2", 1)))
                .startsWith("EDN-708 sheet rules.csv, row 2, column G");
    }

    @Test
    void dates_formulas_and_truth_values_are_told() throws IOException {
        points.type("edition.yaml", "B11", LocalDate.of(2000, 1, 1))
                .type("criteria.csv", "D3", "=1+1")
                .type("criteria.csv", "E3", true);

        assertThat(told(points))
                .containsExactly(
                        "EDN-709 sheet edition.yaml, row 11, column B",
                        "EDN-710 sheet criteria.csv, row 3, column D",
                        "EDN-711 sheet criteria.csv, row 3, column E");
    }

    @Test
    void keys_that_are_no_keys_or_stand_twice_or_clash_are_told() throws IOException {
        points.type("edition.yaml", "A30", "title..vi")
                .type("edition.yaml", "A31", "year")
                .type("edition.yaml", "A32", "year.month")
                .type("edition.yaml", "A33", "sources[3]");

        assertThat(told(points))
                .startsWith(
                        "EDN-714 sheet edition.yaml, row 30, column A",
                        "EDN-715 sheet edition.yaml, row 31, column A",
                        "EDN-716 sheet edition.yaml, row 32, column A",
                        "EDN-716 sheet edition.yaml, row 33, column A");
    }

    @Test
    void a_cell_beside_the_columns_is_told() throws IOException {
        assertThat(told(points.type("criteria.csv", "P5", "note to self")))
                .containsExactly("EDN-712 sheet criteria.csv, row 5, column P");
    }

    @Test
    void sheets_that_are_missing_or_not_named_are_told() throws IOException {
        assertThat(told(points.delete("rules.csv").add("Notes")))
                .contains("EDN-706 sheet files, row 5, column A", "EDN-707 sheet Notes");
    }

    @Test
    void a_workbook_without_the_sheet_of_files_is_told() throws IOException {
        assertThat(told(points.delete("files"))).contains("EDN-706 sheet files");
    }

    @Test
    void a_version_that_is_none_is_told_in_the_sheet_of_the_bundle() throws IOException {
        assertThat(told(points.type("bundle", "B2", "newest")))
                .containsExactly("EDN-016 sheet bundle, row 2, column B");
    }

    @Test
    void a_line_of_the_manifest_cannot_be_slipped_in() throws IOException {
        points.type("bundle", "A5", "Import-Package")
                .type("bundle", "A6", "description")
                .type("bundle", "B6", "x\nBundle-Activator: evil");

        assertThat(told(points)).containsExactly("EDN-717 sheet bundle, row 5, column A");
    }

    @Test
    void a_file_of_another_kind_cannot_be_slipped_in() throws IOException {
        points.type("files", "B2", "../../etc/evil.csv").type("files", "B3", "graph/x.class");

        assertThat(told(points))
                .contains(
                        "EDN-718 sheet files, row 2, column B",
                        "EDN-718 sheet files, row 3, column B");
    }

    @Test
    void a_fault_of_a_form_is_told_in_its_row() throws IOException {
        TypedWorkbook answers = TypedWorkbook.ofAnswers(folder);
        answers.type(
                "form survey.csv",
                answers.find("form survey.csv", "select_one sex"),
                "select_one gender");

        assertThat(told(answers))
                .containsExactlyInAnyOrder(
                        "EDN-507 sheet form survey.csv, row 10, column A",
                        "EDN-508 sheet form choices.csv, row 2, column A");
    }
}
