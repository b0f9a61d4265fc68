package vn.cchc.scoring.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.Pull;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.testing.OfferedEditions;

/**
 * Hà Nội two thirds satisfied, Hà Giang not at all, Cao Bằng one form only, Hải Phòng none; all in
 * one region.
 */
class PublishedExplanationsTest {
    private final KeptInMemory results =
            new KeptInMemory(
                    SmallYear.draft("draft-1", "lan"),
                    SmallYear.published(SmallYear.precise("public-1"), "minh"));

    /** An index of answers has none. */
    private static final ScoreSheets NO_SHEETS = null;

    private Explanation explain(String unit, String criterion) {
        return explain(unit, criterion, SmallYear.designed());
    }

    private Explanation explain(String unit, String criterion, Edition... installed) {
        return new PublishedExplanations(
                        results,
                        new OfferedEditions(List.of(installed)),
                        SmallYear.registry(),
                        NO_SHEETS)
                .of(SmallYear.ID, unit, criterion);
    }

    @Test
    void a_criterion_is_a_share_of_answers_with_its_own_numbers() {
        var clearSigns = explain("01", "9.25");

        assertThat(clearSigns.calculation().en())
                .isEqualTo("2 satisfied answers of 3: 100 × 2 / 3 = 66.666666666667");
        assertThat(clearSigns.calculation().vi())
                .isEqualTo(
                        "2 câu trả lời hài lòng trên 3 câu trả lời: 100 × 2 / 3 = 66,666666666667");
        assertThat(clearSigns.parts()).isEmpty();
        assertThat(clearSigns.error()).isPresent();
    }

    @Test
    void a_group_names_what_it_is_made_of_and_how_each_part_weighs() {
        var index = explain("01", "SIPAS");

        assertThat(index.calculation().en()).startsWith("Mean of 3 criteria, each with the same");
        assertThat(index.parts())
                .extracting(part -> part.node().code(), part -> part.criteria())
                .containsExactly(tuple("II.A", 2), tuple("II.B", 1));
    }

    @Test
    void the_nation_tells_its_own_rule() {
        assertThat(explain("VN", "SIPAS").calculation().en()).startsWith("Mean of the provinces: ");
        assertThat(explain("VN", "SIPAS").pulls()).isEmpty();
    }

    @Test
    void what_holds_a_province_down_is_measured_against_the_provinces_of_its_region_that_show_it() {
        var haGiang = explain("02", "SIPAS");

        // Hà Nội has 100, 66.67 and 33.33; Hà Giang 0 everywhere; Cao Bằng is withheld.
        assertThat(haGiang.region()).hasValueSatisfying(r -> assertThat(r.vi()).isEqualTo("Vùng"));
        assertThat(haGiang.pulls())
                .extracting(pull -> pull.criterion().code(), Pull::regionMean)
                .containsExactly(
                        tuple("9.24", new BigDecimal("50.0000")),
                        tuple("9.25", new BigDecimal("33.3333")),
                        tuple("9.27", new BigDecimal("16.6667")));
    }

    @Test
    void what_would_be_gained_at_the_means_of_the_region_is_the_whole_distance_to_it() {
        var gained =
                explain("02", "SIPAS").pulls().stream()
                        .map(Pull::effect)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(gained.doubleValue()).isCloseTo((50 + 33.3333 + 16.6667) / 3, within(0.001));
        assertThat(explain("01", "SIPAS").pulls()).as("the best of the region").isEmpty();
    }

    @Test
    void nothing_of_what_is_withheld_is_told() {
        var caoBang = explain("04", "SIPAS");

        assertThat(caoBang.value()).isEmpty();
        assertThat(caoBang.error()).isEmpty();
        assertThat(caoBang.pulls()).isEmpty();
        assertThat(caoBang.parts()).allMatch(part -> part.value().isEmpty());
        assertThat(caoBang.calculation().en()).isEqualTo("Too few forms (1) to publish a figure.");
        assertThat(explain("31", "SIPAS").calculation().en()).startsWith("Nobody answered");
    }

    @Test
    void only_the_very_year_the_result_was_computed_with_speaks_for_it() {
        assertThat(explain("01", "9.24").basis())
                .hasValueSatisfying(
                        basis -> {
                            assertThat(basis.act().number()).isEqualTo("1001/QĐ-BNV");
                            assertThat(basis.question()).hasValue("q1");
                        });
        var gone = explain("VN", "SIPAS", new Edition[0]);
        assertThat(gone.basis()).isEmpty();
        assertThat(gone.calculation().en()).contains("no longer installed");
    }

    @Test
    void what_is_not_there_is_refused_with_all_that_is_wrong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> explain("99", "nothing"))
                .satisfies(
                        r ->
                                assertThat(r.problems())
                                        .extracting(p -> p.code())
                                        .containsExactly("SCO-307", "SCO-308"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                new PublishedExplanations(
                                                results,
                                                new OfferedEditions(List.of()),
                                                SmallYear.registry(),
                                                NO_SHEETS)
                                        .of(new EditionId("sipas", "2023"), "01", "SIPAS"))
                .withMessageContaining("SCO-306");
    }
}
