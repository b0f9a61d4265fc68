package vn.cchc.campaign.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.internal.SmallSurvey;
import vn.cchc.campaign.internal.forms.Questionnaire;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Journey;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.journey.Step;
import vn.cchc.testing.OfferedEditions;
import vn.cchc.web.PageLanguage;

/** Somebody fills in the questionnaire of three pages. */
class JourneyTest {
    private static final PageLanguage VI = PageLanguage.VIETNAMESE;

    private final Campaign campaign =
            new Campaign(
                    "y-kien",
                    SmallSurvey.plan(),
                    CampaignState.OPEN,
                    Optional.of(SmallSurvey.FINGERPRINT),
                    3,
                    "an",
                    Optional.of("an"),
                    Optional.empty(),
                    Optional.empty());
    private final Questionnaire questionnaire =
            new Questionnaires(new OfferedEditions(List.of(SmallSurvey.year()))).of(campaign);
    private final Seal seal = new Seal(new byte[] {1, 2, 3});

    private Step.Shown begun() {
        return Step.begin("y-kien", questionnaire, Optional.empty());
    }

    private Step.Shown then(Step.Shown shown, String act, Map<String, List<String>> typed) {
        Journey travelled = seal.open(seal.close(shown.journey())).orElseThrow();
        return new Step(travelled, shown.page(), act, typed).take(questionnaire);
    }

    private Step.Shown used() {
        return then(
                begun(), "next", Map.of("about/used", List.of("1"), "about/times", List.of("3")));
    }

    private List<FormView.Row> rows(Step.Shown shown) {
        return FormView.rows(shown.formPage().orElseThrow(), VI, shown.seen());
    }

    @Test
    void the_first_page_asks_and_blames_nobody() {
        var shown = begun();

        assertThat(shown.page()).isEqualTo("about");
        assertThat(rows(shown))
                .filteredOn(row -> !((FormView.Question) row).faults().isEmpty())
                .isEmpty();
    }

    @Test
    void the_other_language_keeps_what_was_typed_and_blames_nobody() {
        var shown = then(begun(), "lang:en", Map.of("about/used", List.of("2")));

        assertThat(shown.page()).isEqualTo("about");
        assertThat(shown.journey().answers()).containsEntry("about/used", "2");
        assertThat(shown.seen()).isEmpty();
    }

    @Test
    void a_page_with_a_missing_answer_comes_back_and_says_so_in_words() {
        var shown = then(begun(), "next", Map.of());

        assertThat(shown.page()).isEqualTo("about");
        var question = (FormView.Question) rows(shown).get(0);
        assertThat(question.faults()).hasSize(1).first().asString().isNotBlank();
    }

    @Test
    void a_question_that_an_answer_brought_is_asked_before_it_is_missed() {
        var shown = then(begun(), "next", Map.of("about/used", List.of("1")));

        assertThat(shown.page()).isEqualTo("about");
        assertThat(rows(shown)).hasSize(2);
        assertThat(((FormView.Question) rows(shown).get(1)).faults()).isEmpty();
        var missed = then(shown, "next", Map.of("about/used", List.of("1")));
        assertThat(((FormView.Question) rows(missed).get(1)).faults()).hasSize(1);
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong_with_it() {
        var brought = then(begun(), "next", Map.of("about/used", List.of("1")));
        var shown =
                then(
                        brought,
                        "next",
                        Map.of("about/used", List.of("1"), "about/times", List.of("500")));

        var times = (FormView.Question) rows(shown).get(1);
        assertThat(times.value()).isEqualTo("500");
        assertThat(times.faults()).first().asString().contains("Từ 1 đến 99 lần.");
    }

    @Test
    void pages_that_do_not_apply_are_left_out() {
        var shown = then(begun(), "next", Map.of("about/used", List.of("2")));

        assertThat(shown.page()).isEqualTo("last");
        assertThat(shown.form().pages()).hasSize(2);
    }

    @Test
    void answers_to_what_does_not_apply_any_more_go() {
        var view = then(used(), "next", Map.of("view/content", List.of("1")));
        var back = then(view, "to:about", Map.of());
        var changed = then(back, "next", Map.of("about/used", List.of("2")));

        assertThat(changed.journey().answers()).doesNotContainKey("view/content");
    }

    @Test
    void several_boxes_are_several_codes_and_none_ticked_is_no_answer() {
        var ticked =
                then(
                        used(),
                        "next",
                        Map.of(
                                "view/channels", List.of("1", "7"),
                                "view/content", List.of("2")));
        assertThat(ticked.journey().answers()).containsEntry("view/channels", "1 7");

        var again = then(ticked, "back", Map.of());
        var without = then(again, "next", Map.of("view/content", List.of("2")));
        assertThat(without.journey().answers().getOrDefault("view/channels", "")).isEmpty();
    }

    @Test
    void the_review_shows_every_answer_in_words() {
        var view = then(used(), "next", Map.of("view/content", List.of("1")));
        var review = then(view, "next", Map.of("last/suggestion", List.of("Nhanh hơn")));

        assertThat(review.page()).isEqualTo(Step.REVIEW);
        assertThat(ReviewView.parts(review.form(), VI))
                .flatExtracting(ReviewView.Part::lines)
                .extracting(ReviewView.Line::answer)
                .containsExactly("Có", "3", "", "Có", "Nhanh hơn");
    }

    @Test
    void a_form_that_was_changed_on_its_way_is_not_read() {
        var journey = used().journey();
        String sealed = seal.close(journey);

        assertThat(seal.open(sealed)).isPresent();
        for (int i = 0; i < sealed.length(); i += 7) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThat(seal.open(changed).filter(read -> !read.equals(journey)))
                    .as("letter %d", i)
                    .isEmpty();
        }
        assertThat(new Seal(new byte[] {9}).open(sealed)).isEmpty();
        assertThat(seal.open(null)).isEmpty();
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open(".")).isEmpty();
    }
}
