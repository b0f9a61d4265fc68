package vn.cchc.edition.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.difference.DifferenceOfEditions;
import vn.cchc.edition.internal.difference.TwoYears;
import vn.cchc.edition.internal.examination.SampleYear;

/** What the administrator reads. */
class EditionTextTest {
    @TempDir private Path folder;
    private final ShelfOfEditions shelf = new ShelfOfEditions();

    @Test
    void a_table_of_at_most_a_hundred_columns_with_numbers_to_the_right() throws IOException {
        shelf.add(new SampleYear().writeFolder(folder));

        var lines = EditionText.list(shelf).lines().toList();

        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
        assertThat(lines.get(1)).matches("sample/2000  illustrative         4          0  2024 .*");
    }

    @Test
    void an_index_of_points_stands_beside_the_others() throws IOException {
        shelf.add(SampleYear.ofPoints().writeFolder(folder));

        assertThat(EditionText.list(shelf).lines().toList().get(1))
                .matches("sample/2001  illustrative         9          0  2024 .*");
    }

    @Test
    void a_plan_stands_beside_the_others_with_its_tasks() {
        shelf.add(Path.of("../../years/plan-2024/src/main/resources"));

        assertThat(EditionText.list(shelf).lines().toList().get(1))
                .matches("plan/2024 +official +12 tasks +– +2024 .*");
        assertThat(EditionText.one(shelf.all().get(0))).startsWith("plan/2024, 12 tasks, ");
    }

    @Test
    void a_refused_year_stands_below_with_one_line_a_problem() throws IOException {
        shelf.add(
                new SampleYear()
                        .replace("criteria.csv", "First content,,3", "First content,,2")
                        .replace("methodology.yaml", "digits: \"2\"", "digits: \"many\"")
                        .writeFolder(folder));

        assertThat(EditionText.list(shelf).lines())
                .contains("Refused: vn.cchc.year.bad 1.0.0")
                .anyMatch(line -> line.startsWith("  EDN-414  criteria.csv:3  "))
                .anyMatch(line -> line.startsWith("  EDN-126  methodology.yaml:15  "));
    }

    @Test
    void what_changed_ends_with_a_verdict_for_every_node_in_a_hundred_columns() {
        shelf.add(Path.of("../../years/sipas-2022/src/main/resources"));
        shelf.add(Path.of("../../years/sipas-2024/src/main/resources"));
        var difference =
                TwoYears.of(shelf, "sipas", "2022", "2024").difference(new DifferenceOfEditions());

        var both = new DifferenceText(difference, List.of(new Locale("vi"), Locale.ENGLISH)).text();

        assertThat(both.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(101))
                .contains("Number of criteria: was 33, is 39.", "VERDICT")
                .contains("Số tiêu chí: trước là 33, nay là 39.")
                .anyMatch(line -> line.matches("II\\.4 +II\\.D .*so sánh được / comparable"));
        assertThat(new DifferenceText(difference, List.of(Locale.ENGLISH)).text())
                .doesNotContain("trước là");
    }

    @Test
    void without_a_year_the_next_step_is_told() {
        assertThat(EditionText.list(shelf)).contains("cchc:edition-install");
    }

    @Test
    void json_is_the_same_as_over_http() throws IOException {
        shelf.add(new SampleYear().writeFolder(folder));

        assertThat(EditionText.json(shelf))
                .contains("\"id\" : \"sample/2000\"", "\"vi\" : \"Năm mẫu\"", "\"refused\" : [ ]");
    }
}
