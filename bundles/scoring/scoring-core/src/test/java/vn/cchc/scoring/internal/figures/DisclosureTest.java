package vn.cchc.scoring.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.SmallYear;

class DisclosureTest {
    private static final UnitRef NATION = UnitRef.nation(SmallYear.REGISTRY);

    private final Result draft = SmallYear.draft("r1", "lan");
    private final Result published = SmallYear.published(draft, "minh");

    @Test
    void nothing_of_the_answers_behind_too_few_forms_is_shown_to_the_public() {
        var figure = figure(Disclosure.toThePublic(published), SmallYear.province("04"));

        assertThat(figure.status()).isEqualTo(FigureStatus.WITHHELD);
        assertThat(figure.exact()).isEmpty();
        assertThat(figure.value()).isEmpty();
        assertThat(figure.answered()).isEmpty();
        assertThat(figure.satisfied()).isEmpty();
        assertThat(figure.rank()).isEmpty();
    }

    @Test
    void the_error_of_what_is_withheld_is_withheld_too() {
        var precise = SmallYear.published(SmallYear.precise("r1"), "minh");

        var figures = Disclosure.toThePublic(precise);

        assertThat(figure(figures, SmallYear.province("04")).error()).isEmpty();
        assertThat(figure(figures, NATION).error()).isEmpty();
        assertThat(figure(figures, SmallYear.province("01")).error()).isPresent();
        assertThat(figure(figures, SmallYear.province("01")).rankSpread()).isPresent();
    }

    @Test
    void the_nation_then_shows_its_value_alone_so_that_nothing_can_be_taken_away_from_it() {
        var figure = figure(Disclosure.toThePublic(published), NATION);

        assertThat(figure.value()).isPresent();
        assertThat(figure.exact()).isEmpty();
        assertThat(figure.answered()).isEmpty();
        assertThat(figure.satisfied()).isEmpty();
    }

    @Test
    void the_nation_shows_all_when_no_province_is_withheld() {
        var whole =
                SmallYear.published(
                        SmallYear.draft(
                                "r1",
                                "lan",
                                SmallYear.tableOfLargeProvinces(),
                                SmallYear.edition()),
                        "minh");

        var figure = figure(Disclosure.toThePublic(whole), NATION);

        assertThat(figure.exact()).isPresent();
        assertThat(figure.answered()).hasValue(18);
    }

    @Test
    void staff_sees_everything_of_a_draft() {
        var figure = figure(Disclosure.toStaff(draft), SmallYear.province("04"));

        assertThat(figure.status()).isEqualTo(FigureStatus.WITHHELD);
        assertThat(figure.answered()).hasValue(3);
        assertThat(figure.exact()).isPresent();
        assertThat(figure(Disclosure.toStaff(draft), NATION).status())
                .isEqualTo(FigureStatus.DRAFT);
    }

    @Test
    void nobody_answered_is_something_else_than_too_few() {
        assertThat(figure(Disclosure.toThePublic(published), SmallYear.province("31")).status())
                .isEqualTo(FigureStatus.NO_ANSWERS);
    }

    @Test
    void every_figure_of_an_illustrative_result_says_so() {
        var edition =
                SmallYear.edition(
                        SmallYear.FINGERPRINT,
                        NationRule.MEAN_OF_PROVINCES,
                        Edition.Status.ILLUSTRATIVE);
        var result =
                SmallYear.published(
                        SmallYear.draft("r1", "lan", SmallYear.table(), edition), "minh");

        assertThat(Disclosure.toThePublic(result))
                .filteredOn(figure -> figure.value().isPresent())
                .isNotEmpty()
                .allMatch(figure -> figure.status() == FigureStatus.ILLUSTRATIVE);
    }

    private static ShownFigure figure(List<ShownFigure> figures, UnitRef unit) {
        return figures.stream()
                .filter(f -> f.unit().equals(unit) && f.criterion().equals("SIPAS"))
                .findFirst()
                .orElseThrow();
    }
}
