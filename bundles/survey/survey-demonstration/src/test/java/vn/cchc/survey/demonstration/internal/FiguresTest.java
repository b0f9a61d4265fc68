package vn.cchc.survey.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.edition.Edition;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Figure;

/** Whatever the seed, the forms of SIPAS 2024 give the figures that were published. */
class FiguresTest {
    private static final Edition SIPAS = SampleEditions.ofYear("sipas-2024");

    static LongStream seeds() {
        long seed = System.nanoTime();
        System.out.println("Seeds are drawn from seed " + seed);
        return LongStream.concat(
                LongStream.of(2024, 0, -1, Long.MIN_VALUE), new Random(seed).longs(16));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_published_value_and_rank_comes_out(long seed) {
        var figures = Forms.of(SIPAS, seed).figures();

        assertThat(SIPAS.published()).hasSizeGreaterThan(30);
        for (var published : SIPAS.published()) {
            var figure = figure(figures, published.unit(), published.criterion());
            var values = values(figures, published.criterion());
            String name = "seed " + seed + ", " + published;
            published.value().ifPresent(v -> assertThat(figure.value()).as(name).contains(v));
            published
                    .rank()
                    .ifPresent(
                            rank -> {
                                assertThat(figure.rank()).as(name).hasValue(rank);
                                assertThat(values)
                                        .as(name)
                                        .containsOnlyOnce(figure.value().orElseThrow());
                            });
        }
        facts(figures, "seed " + seed);
    }

    /** What the press said beyond the table. */
    private static void facts(List<Figure> figures, String name) {
        var index = values(figures, "SIPAS");
        assertThat(count(index, v -> v.compareTo(percent("90")) > 0)).as(name).isEqualTo(5);
        assertThat(count(index, v -> v.compareTo(percent("80")) < 0)).as(name).isEqualTo(3);
        assertThat(values(figures, "I").stream().min(BigDecimal::compareTo))
                .as(name)
                .contains(percent("78.16"));
        var mekong =
                figures.stream()
                        .filter(f -> f.criterion().equals("SIPAS"))
                        .filter(f -> region(f).equals("DBSCL"))
                        .map(f -> f.value().orElseThrow())
                        .toList();
        assertThat(mekong.stream().max(BigDecimal::compareTo)).as(name).contains(percent("86.58"));
        assertThat(mekong.stream().min(BigDecimal::compareTo)).as(name).contains(percent("80.21"));
    }

    private static String region(Figure figure) {
        return Forms.REGISTRY.provinces(SIPAS.registry()).stream()
                .filter(province -> province.ref().equals(figure.unit()))
                .map(province -> province.regionCode())
                .findFirst()
                .orElse("");
    }

    private static long count(List<BigDecimal> values, Predicate<BigDecimal> which) {
        return values.stream().filter(which).count();
    }

    private static BigDecimal percent(String value) {
        return new BigDecimal(value);
    }

    private static Figure figure(List<Figure> figures, String unit, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().code().equals(unit) && f.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> values(List<Figure> figures, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().kind() == UnitKind.PROVINCE)
                .filter(f -> f.criterion().equals(criterion))
                .map(f -> f.value().orElseThrow())
                .toList();
    }

    @Test
    void figures_that_contradict_each_other_are_refused() {
        var nation = published("VN", "SIPAS", "85.10");
        var rank = published("01", "SIPAS", "91.50");

        for (var wrong : List.of(nation, rank)) {
            var edition = replaced(wrong);
            assertThatThrownBy(() -> Forms.of(edition, 1))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("SUR-801");
        }
    }

    @Test
    void other_figures_give_other_forms() {
        var edition = replaced(published("80", "SIPAS", "82.73"));

        var figure = figure(Forms.of(edition, 1).figures(), "80", "SIPAS");

        assertThat(figure.value()).contains(percent("82.73"));
        assertThat(figure.rank()).hasValue(41);
    }

    /** The published figures with another value in one place, its rank as it was. */
    private static Edition replaced(PublishedFigure figure) {
        Predicate<PublishedFigure> same =
                f -> f.unit().equals(figure.unit()) && f.criterion().equals(figure.criterion());
        var old = SIPAS.published().stream().filter(same).findFirst().orElseThrow();
        var published = new ArrayList<>(SIPAS.published());
        published.set(
                published.indexOf(old),
                new PublishedFigure(
                        old.unit(),
                        old.criterion(),
                        figure.value(),
                        old.rank(),
                        old.source(),
                        old.note()));
        return SampleEditions.withPublished(SIPAS, published);
    }

    private static PublishedFigure published(String unit, String criterion, String value) {
        return new PublishedFigure(
                unit, criterion, Optional.of(percent(value)), OptionalInt.empty(), "test", "");
    }

    @Test
    void a_year_without_published_figures_gets_plausible_ones() {
        var edition = SampleEditions.ofYear("year-template");

        var figures = Forms.of(edition, 7).figures();

        assertThat(values(figures, edition.methodology().orElseThrow().root().code()))
                .hasSize(63)
                .allMatch(v -> v.compareTo(percent("60")) > 0 && v.compareTo(percent("100")) < 0);
    }
}
