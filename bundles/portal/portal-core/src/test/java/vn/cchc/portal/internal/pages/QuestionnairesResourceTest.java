package vn.cchc.portal.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Refusal;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

/** The page of a year of surveys. */
class QuestionnairesResourceTest {
    private final OfferedEditions editions =
            new OfferedEditions(List.of(year("opinion-2026"), year("plan-2026")));
    private final QuestionnairesResource pages =
            new QuestionnairesResource(editions, new BareLayout());

    private static Edition year(String name) {
        Path files = Path.of("../../years/" + name + "/src/main/resources");
        return new Examination(new CsvRegistry()).examine(YearSource.of(files)).orRefuse();
    }

    private String page(PageLanguage in) {
        return new String(pages.page("opinion", "2026", in, false), StandardCharsets.UTF_8);
    }

    @Test
    void it_says_that_results_are_no_index_and_that_the_questions_are_made_up() {
        assertThat(page(PageLanguage.VIETNAMESE))
                .contains("không phải chỉ số", "Minh họa. Kế hoạch nêu cuộc khảo sát");
        assertThat(page(PageLanguage.ENGLISH))
                .contains("They are no index", "Illustrative. The plan names the survey");
    }

    @Test
    void every_questionnaire_has_its_people_its_purpose_and_its_questions() {
        assertThat(page(PageLanguage.VIETNAMESE))
                .contains("Hỏi: người dân.", "Hỏi: cán bộ, công chức, viên chức.")
                .contains("<h3>Phần 1. Về bạn</h3>", "<li>Thời gian giải quyết</li>")
                .doesNotContain("Phiếu không hỏi họ tên");
        assertThat(page(PageLanguage.ENGLISH)).contains("Asked: officials.", "The time it took");
    }

    @Test
    void a_plan_and_what_is_not_there_have_no_such_page() {
        for (String index : List.of("plan", "nothing")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> pages.page(index, "2026", PageLanguage.ENGLISH, false))
                    .withMessageContaining("POR-106");
        }
        assertThat(QuestionnairesResource.addresses(editions))
                .containsExactly("/questionnaires/opinion/2026");
    }
}
