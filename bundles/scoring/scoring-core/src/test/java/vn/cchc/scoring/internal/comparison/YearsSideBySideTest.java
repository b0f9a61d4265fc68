package vn.cchc.scoring.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.internal.figures.UnitNames;

/** SIPAS 2022 and 2024, from their real year bundles and made-up answers. */
class YearsSideBySideTest {
    private static final Edition YEAR_2022 = Yearbook.year("sipas-2022");
    private static final Edition YEAR_2024 = Yearbook.year("sipas-2024");
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");
    private static final EditionId FIRST = YEAR_2022.id();
    private static final EditionId SECOND = YEAR_2024.id();

    /** The design of 2024 with few replications, since no rank is asked for here. */
    private static final Optional<SamplingDesign> DESIGN =
            YEAR_2024
                    .design()
                    .map(
                            d ->
                                    new SamplingDesign(
                                            d.strata(),
                                            d.stages(),
                                            d.weight(),
                                            d.singleUnit(),
                                            d.confidence(),
                                            2,
                                            d.seed(),
                                            d.source()));

    private final Yearbook book = new Yearbook();

    private Result publish(Edition year, Period units, Optional<SamplingDesign> design) {
        var edition = Yearbook.changed(year, units, design);
        return book.publish(edition, Yearbook.forms(edition, 5_000, 22));
    }

    private YearComparison compared(Optional<Period> on) {
        return book.comparisons().between(FIRST, SECOND, new ComparisonBasis(on, Optional.empty()));
    }

    private static Set<UnitRef> provinces(YearComparison comparison) {
        return comparison.pairs().stream()
                .map(Pair::unit)
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .collect(Collectors.toSet());
    }

    @Test
    void the_nation_and_sixty_three_provinces_as_published_and_only_what_may_be_is_subtracted() {
        var before = publish(YEAR_2022, OLD, Optional.empty());
        var after = publish(YEAR_2024, OLD, DESIGN);

        var comparison = compared(Optional.empty());

        assertThat(provinces(comparison)).hasSize(63);
        assertThat(comparison.on()).contains(OLD);
        var nation = UnitRef.nation(OLD);
        var service = comparison.pair(nation, "II.D").orElseThrow();
        var was = before.figure(nation, "II.4").orElseThrow().value().orElseThrow();
        var is = after.figure(nation, "II.D").orElseThrow().value().orElseThrow();
        assertThat(service.change().orElseThrow().points()).isEqualTo(is.subtract(was));
        assertThat(service.change().orElseThrow().test()).as("2022 has no design").isEmpty();
        var index = comparison.pair(nation, "SIPAS").orElseThrow();
        assertThat(index.earlier().percent()).isPresent();
        assertThat(index.change()).isEmpty();
        assertThat(index.verdict().because().orElseThrow().en())
                .startsWith("its 39 criteria include");
    }

    @Test
    void the_variances_of_two_samples_add_up() {
        publish(YEAR_2022, OLD, DESIGN);
        publish(YEAR_2024, OLD, DESIGN);

        var hanoi = UnitRef.province(OLD, "01");
        var pair = compared(Optional.empty()).pair(hanoi, "9.34").orElseThrow();

        var first = pair.earlier().error().orElseThrow().standardError().doubleValue();
        var second = pair.later().error().orElseThrow().standardError().doubleValue();
        var test = pair.change().orElseThrow().test().orElseThrow();
        assertThat(test.standardError())
                .isEqualByComparingTo(
                        new BigDecimal(Math.hypot(first, second))
                                .setScale(9, RoundingMode.HALF_EVEN));
        assertThat(test.significant())
                .isEqualTo(test.lower().signum() > 0 || test.upper().signum() < 0);
    }

    @Test
    void both_years_on_the_thirty_four_provinces_say_that_they_are_published_nowhere() {
        var before = publish(YEAR_2022, OLD, Optional.empty());
        publish(YEAR_2024, OLD, DESIGN);

        var comparison = compared(Optional.of(NEW));

        assertThat(provinces(comparison)).hasSize(34).allMatch(unit -> unit.period().equals(NEW));
        var moved = comparison.earlier().moved().orElseThrow();
        assertThat(moved.byCommune() + moved.byProvince()).isEqualTo(5_000);
        assertThat(moved.byCommune()).isPositive();
        assertThat(moved.leftOut()).isZero();
        assertThat(comparison.registry()).isEqualTo(Yearbook.REGISTRY.fingerprint());
        assertThat(comparison.illustrative()).as("the years are").isTrue();
        assertThat(book.results.find("result-sipas/2022")).contains(before);
        assertThat(comparison.pair(UnitRef.province(NEW, "15"), "II.D").orElseThrow().change())
                .isPresent();
        var sheet =
                new ComparisonSheet(new UnitNames(Yearbook.REGISTRY))
                        .write(comparison, Wanted.of("II.4", "15").of(comparison));
        assertThat(sheet.lines().toList().get(1))
                .startsWith("province,15,Lào Cai,II.4,II.D,Kết quả,Service results,factor,")
                .contains(",yes,,,sipas/2022,sipas/2024,recomputed-on-2026,recomputed-on-2026,");
    }

    /** 15 was Yên Bái and is Lào Cai: without a common system no province stands beside another. */
    @Test
    void years_on_other_units_share_the_nation_only_and_no_code() {
        publish(YEAR_2022, OLD, Optional.empty());
        publish(YEAR_2024, NEW, Optional.empty());

        var apart = compared(Optional.empty());

        assertThat(provinces(apart)).isEmpty();
        assertThat(apart.on()).isEmpty();
        var nation = apart.pair(UnitRef.nation(NEW), "II.D").orElseThrow();
        assertThat(nation.change()).isEmpty();
        assertThat(nation.verdict().because().orElseThrow().en())
                .isEqualTo("system of units: was 2024, is 2026");
        var together = compared(Optional.of(NEW));
        assertThat(provinces(together)).hasSize(34);
        assertThat(together.later().moved()).as("already on them").isEmpty();
        assertThat(together.pair(UnitRef.nation(NEW), "II.D").orElseThrow().change()).isPresent();
    }

    /** Otherwise its figure could be worked out from that of its neighbour, which is published. */
    @Test
    void a_new_province_shows_nothing_where_an_old_one_was_withheld() {
        var edition = Yearbook.changed(YEAR_2022, OLD, Optional.empty());
        var forms = Yearbook.forms(edition, 1_900, 7);
        var before = book.publish(edition, forms);
        publish(YEAR_2024, OLD, Optional.empty());
        Map<UnitRef, Boolean> withheld =
                before.figures().stream()
                        .filter(f -> f.criterion().equals("II.4"))
                        .filter(f -> f.unit().kind() == UnitKind.PROVINCE)
                        .collect(Collectors.toMap(f -> f.unit(), f -> f.value().isEmpty()));
        assertThat(withheld.values()).contains(true, false);

        var comparison = compared(Optional.of(NEW));

        for (var unit : provinces(comparison)) {
            boolean hidden =
                    Yearbook.REGISTRY.predecessors(unit).stream()
                            .anyMatch(s -> withheld.getOrDefault(s.from(), false));
            assertThat(comparison.pair(unit, "II.D").orElseThrow().earlier().percent().isEmpty())
                    .as(unit.toString())
                    .isEqualTo(hidden);
        }
    }

    @Test
    void what_cannot_be_compared_is_refused_with_a_reason() {
        publish(YEAR_2024, NEW, Optional.empty());

        assertThatThrownBy(() -> compared(Optional.empty())).hasMessageContaining("SCO-441");
        publish(YEAR_2022, OLD, Optional.empty());
        assertThatThrownBy(() -> compared(Optional.of(OLD))).hasMessageContaining("SCO-446");
        assertThatThrownBy(() -> compared(Optional.of(new Period("2030"))))
                .hasMessageContaining("SCO-445");
        assertThatThrownBy(
                        () -> book.comparisons().between(SECOND, FIRST, ComparisonBasis.PUBLISHED))
                .hasMessageContaining("SCO-442");
    }

    @Test
    void a_criterion_is_found_by_its_code_of_either_year_and_an_unknown_one_is_told() {
        publish(YEAR_2022, OLD, Optional.empty());
        publish(YEAR_2024, OLD, Optional.empty());
        var comparison = compared(Optional.empty());

        assertThat(Wanted.of("II.4", "VN").of(comparison))
                .isEqualTo(Wanted.of("II.D", "VN").of(comparison))
                .hasSize(1);
        assertThat(List.of(Wanted.of(null, "VN").of(comparison).get(0).laterCode().orElseThrow()))
                .containsExactly("SIPAS");
        assertThatThrownBy(() -> Wanted.of("none", "99").of(comparison))
                .hasMessageContaining("SCO-307")
                .hasMessageContaining("SCO-308");
    }
}
