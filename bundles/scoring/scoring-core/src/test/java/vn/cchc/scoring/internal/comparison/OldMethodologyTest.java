package vn.cchc.scoring.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Edition;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.survey.AnswerTable;

/** The methodology of SIPAS 2022 on the answers of 2024, where the questions allow it. */
class OldMethodologyTest {
    private static final Edition YEAR_2022 = Yearbook.year("sipas-2022");
    private static final Edition YEAR_2024 = Yearbook.year("sipas-2024");
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");
    private static final Set<String> SATISFIED = Set.of("4", "5");

    private final Yearbook book = new Yearbook();
    private final AnswerTable before = Yearbook.forms(YEAR_2022, 6_000, 22);
    private final AnswerTable after = Yearbook.forms(YEAR_2024, 6_000, 24);

    private YearComparison compared(Optional<Period> on, Wording wording) {
        book.publish(YEAR_2022, before);
        book.publish(Yearbook.changed(YEAR_2024, OLD, Optional.empty()), after);
        return book.comparisons()
                .between(
                        YEAR_2022.id(),
                        YEAR_2024.id(),
                        new ComparisonBasis(on, Optional.of(wording)));
    }

    /** Mean over the provinces of the mean of the shares, computed another way: form by form. */
    private static BigDecimal byHand(AnswerTable table, List<String> questions) {
        var province = table.column("province_code").orElseThrow();
        double sum = 0;
        var codes = province.dictionary();
        for (int unit = 1; unit <= codes.size(); unit++) {
            double shares = 0;
            for (String question : questions) {
                shares += share(table, province, unit, question);
            }
            sum += shares / questions.size();
        }
        return BigDecimal.valueOf(100 * sum / codes.size()).setScale(2, RoundingMode.HALF_UP);
    }

    private static double share(
            AnswerTable table, AnswerTable.Column province, int unit, String question) {
        var column = table.column(question).orElseThrow();
        int satisfied = 0;
        int answered = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (province.codes()[row] == unit && column.codes()[row] > 0) {
                answered++;
                satisfied +=
                        SATISFIED.contains(column.dictionary().get(column.codes()[row] - 1))
                                ? 1
                                : 0;
            }
        }
        return (double) satisfied / answered;
    }

    @Test
    void the_three_questions_both_asked_are_read_under_their_own_numbers() {
        var comparison = compared(Optional.empty(), Wording.SAME);

        var nation = comparison.pair(UnitRef.nation(OLD), "SIPAS").orElseThrow();
        assertThat(nation.earlier().percent())
                .contains(byHand(before, List.of("q9_28", "q9_29", "q9_30")));
        assertThat(nation.later().percent())
                .contains(byHand(after, List.of("q9_34", "q9_35", "q9_36")));
        assertThat(nation.change().orElseThrow().points())
                .isEqualTo(
                        nation.later().percent().get().subtract(nation.earlier().percent().get()));
    }

    @Test
    void it_says_by_which_methodology_and_on_how_much_of_it() {
        var comparison = compared(Optional.empty(), Wording.SAME);

        var common = comparison.common().orElseThrow();
        assertThat(common.methodology()).isEqualTo(YEAR_2022.id());
        assertThat(common.coverage().get("SIPAS")).isEqualTo(new Coverage(3, 0, 33));
        var sheet =
                new ComparisonSheet(new UnitNames(Yearbook.REGISTRY))
                        .write(comparison, Wanted.of("SIPAS", "VN").of(comparison));
        assertThat(sheet.lines().toList().get(1))
                .contains(",sipas/2022,sipas/2024,common-questions,common-questions,3,33,");
    }

    @Test
    void a_node_of_which_everything_is_left_is_the_published_one() {
        var published = book.publish(YEAR_2022, before);
        var comparison = compared(Optional.empty(), Wording.SAME);

        for (var pair : comparison.pairs()) {
            if (pair.earlierCode().orElseThrow().equals("II.4")
                    && pair.unit().kind() == UnitKind.PROVINCE) {
                assertThat(pair.earlier().percent())
                        .as(pair.unit().toString())
                        .isEqualTo(published.figure(pair.unit(), "II.4").orElseThrow().value());
            }
        }
    }

    @Test
    void reworded_questions_join_when_asked_for() {
        var same = compared(Optional.empty(), Wording.SAME);
        var also = compared(Optional.empty(), Wording.REWORDED);

        assertThat(also.common().orElseThrow().coverage().get("I")).isNotNull();
        assertThat(also.difference().nodes().size())
                .isGreaterThan(same.difference().nodes().size());
    }

    @Test
    void on_the_thirty_four_provinces_too() {
        var comparison = compared(Optional.of(NEW), Wording.SAME);

        var provinces = new ArrayList<UnitRef>();
        comparison.pairs().stream()
                .map(Pair::unit)
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .distinct()
                .forEach(provinces::add);
        assertThat(provinces).hasSize(34).allMatch(unit -> unit.period().equals(NEW));
        assertThat(comparison.later().moved()).isPresent();
    }

    /** Otherwise dropping questions would show what too few forms had hidden. */
    @Test
    void what_was_withheld_stays_withheld() {
        var few = Yearbook.forms(YEAR_2022, 1_900, 7);
        var published = book.publish(YEAR_2022, few);
        book.publish(Yearbook.changed(YEAR_2024, OLD, Optional.empty()), after);
        Map<Boolean, List<UnitRef>> byShown =
                published.figures().stream()
                        .filter(figure -> figure.criterion().equals("II.4"))
                        .filter(figure -> figure.unit().kind() == UnitKind.PROVINCE)
                        .collect(
                                java.util.stream.Collectors.partitioningBy(
                                        figure -> figure.value().isPresent(),
                                        java.util.stream.Collectors.mapping(
                                                figure -> figure.unit(),
                                                java.util.stream.Collectors.toList())));
        assertThat(byShown.get(false)).isNotEmpty();

        var comparison =
                book.comparisons()
                        .between(
                                YEAR_2022.id(),
                                YEAR_2024.id(),
                                new ComparisonBasis(Optional.empty(), Optional.of(Wording.SAME)));

        for (var unit : byShown.get(false)) {
            assertThat(comparison.pair(unit, "SIPAS").orElseThrow().earlier().percent()).isEmpty();
        }
        for (var unit : byShown.get(true)) {
            assertThat(comparison.pair(unit, "SIPAS").orElseThrow().earlier().percent())
                    .isPresent();
        }
    }

    @Test
    void a_word_that_is_no_choice_is_refused() {
        assertThatThrownBy(
                        () ->
                                AskedYears.of(
                                        "sipas/2022",
                                        "sipas/2024",
                                        Optional.empty(),
                                        Optional.of("all"),
                                        vn.cchc.model.Refusal.Kind.INVALID))
                .hasMessageContaining("SCO-450");
    }
}
