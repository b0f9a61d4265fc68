package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

/** The pages of the two plans of the ministry. */
class PlanResourceTest {
    private final PlanResource pages =
            new PlanResource(
                    new OfferedEditions(List.of(plan("2024"), plan("2026"))), new BareLayout());

    private static Edition plan(String year) {
        Path files = Path.of("../../years/plan-" + year + "/src/main/resources");
        return new Examination(new CsvRegistry()).examine(YearSource.of(files)).orRefuse();
    }

    private String page(String year, PageLanguage in) {
        return new String(pages.page(year, in, false), StandardCharsets.UTF_8);
    }

    @Test
    void it_says_how_much_there_is_who_leads_and_on_which_acts_it_rests() {
        assertThat(page("2026", PageLanguage.VIETNAMESE))
                .contains("<h1>Kế hoạch năm 2026</h1>")
                .contains("8 nhiệm vụ, 30 hoạt động. Chủ trì: Bộ Nội vụ.")
                .contains("<a href=\"/id/act/76-NQ-CP-2021\">76/NQ-CP, 15/07/2021</a>, Chính phủ")
                .contains("ngân sách nhà nước cấp năm 2026");
        assertThat(page("2024", PageLanguage.ENGLISH))
                .contains("<h1>Plan for 2024</h1>")
                .contains("12 tasks, 43 activities. Led by: Ministry of Home Affairs.")
                .contains("76/NQ-CP, 2021-07-15</a>, Government");
    }

    @Test
    void a_row_of_the_table_is_marked_in_the_quarters_of_its_task() {
        String row =
                page("2026", PageLanguage.ENGLISH)
                        .lines()
                        .dropWhile(line -> !line.contains("href=\"#task-8\""))
                        .skip(1)
                        .takeWhile(line -> !line.equals("</tr>"))
                        .map(line -> line.contains("●") ? "x" : "-")
                        .reduce("", String::concat);

        assertThat(row).isEqualTo("--xxx");
        assertThat(page("2026", PageLanguage.ENGLISH)).contains("</span>I/2027</th>");
    }

    @Test
    void what_is_uncertain_is_marked_and_the_translation_is_called_ours() {
        assertThat(page("2026", PageLanguage.VIETNAMESE))
                .contains("chưa chắc chắn</span> <span class=\"quiet\">Bản quét cho \"Quy 122027")
                .doesNotContain("không phải bản dịch chính thức");
        assertThat(page("2026", PageLanguage.ENGLISH))
                .contains("not an official one", "The scan gives", "Number unknown");
    }

    @Test
    void an_activity_with_partners_of_its_own_names_them() {
        assertThat(page("2024", PageLanguage.VIETNAMESE))
                .contains(
                        "Thông tin, tuyên truyền Chỉ số SIPAS 2023. <strong class=\"when\">Quý II –"
                                + " IV/2024</strong><br><span class=\"quiet\">Phối hợp: Các bộ, ngành");
    }

    @Test
    void the_one_english_name_in_it_is_marked_as_english() {
        assertThat(page("2026", PageLanguage.VIETNAMESE))
                .contains("xác định Chỉ số <span lang=\"en\">PAR Index</span> 2026.")
                .doesNotContain("số PAR Index");
    }

    @Test
    void a_plan_that_is_not_there_says_where_the_years_are() {
        assertThatThrownBy(() -> page("2025", PageLanguage.VIETNAMESE))
                .hasMessageContaining("POR-105");
    }
}
