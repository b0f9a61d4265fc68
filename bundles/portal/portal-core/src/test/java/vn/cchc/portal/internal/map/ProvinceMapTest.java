package vn.cchc.portal.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.Period;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.web.PageLanguage;

class ProvinceMapTest {
    private static final Pattern DOT = Pattern.compile("M([0-9]+) ([0-9]+)h0");
    private static final Registry REGISTRY = new CsvRegistry();

    private static ProvinceMap map(String period) {
        var boundaries = Boundaries.read(REGISTRY.boundaries(new Period(period)).orElseThrow());
        var places =
                REGISTRY.provinces(new Period(period)).stream()
                        .map(p -> new ProvinceMap.Place(p.ref().code(), "", p.name(), "", 1))
                        .toList();
        return ProvinceMap.draw(boundaries, places, List.of());
    }

    private static ProvinceMap.Shape shape(ProvinceMap map, String code) {
        return map.shapes().stream()
                .filter(s -> s.place().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void every_province_is_drawn(String period) {
        assertThat(map(period).shapes())
                .hasSize(REGISTRY.provinces(new Period(period)).size())
                .allSatisfy(s -> assertThat(s.land()).startsWith("M").endsWith("z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void hoang_sa_and_truong_sa_are_drawn_in_their_own_frames(String period) {
        var map = map(period);
        assertThat(dots(shape(map, "48"), 612, 864)).isGreaterThan(20);
        assertThat(dots(shape(map, "56"), 1040, 1246)).isGreaterThan(50);
        assertThat(map.shapes().stream().filter(s -> !s.islands().isEmpty())).hasSize(2);
    }

    /** Counts the dots, all of which must lie between two heights and right of the mainland. */
    private static int dots(ProvinceMap.Shape shape, int top, int bottom) {
        var dots = DOT.matcher(shape.islands()).results().toList();
        assertThat(dots)
                .allSatisfy(
                        d -> {
                            assertThat(Integer.parseInt(d.group(1))).isBetween(750, 990);
                            assertThat(Integer.parseInt(d.group(2))).isBetween(top, bottom);
                        });
        return dots.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void no_outline_leaves_the_sheet(String period) {
        var pen = Pattern.compile("M(-?[0-9]+) (-?[0-9]+)l([^z]*)z");
        var number = Pattern.compile("-?[0-9]+");
        for (var shape : map(period).shapes()) {
            for (var outline : pen.matcher(shape.land()).results().toList()) {
                int x = Integer.parseInt(outline.group(1));
                int y = Integer.parseInt(outline.group(2));
                var steps =
                        number.matcher(outline.group(3))
                                .results()
                                .mapToInt(n -> Integer.parseInt(n.group()))
                                .toArray();
                assertThat(steps.length % 2).isZero();
                for (int i = 0; i < steps.length; i += 2) {
                    x += steps[i];
                    y += steps[i + 1];
                    assertThat(x).as(shape.place().name()).isBetween(0, 740);
                    assertThat(y).as(shape.place().name()).isBetween(0, Sheet.HEIGHT);
                }
            }
        }
    }

    @Test
    void a_simplified_ring_stays_near_the_ring() {
        var boundaries = Boundaries.read(REGISTRY.boundaries(new Period("2024")).orElseThrow());
        for (Ring ring : boundaries.of("01")) {
            var simple = ring.simplified(0.01).points();
            assertThat(simple).hasSizeLessThan(ring.points().size());
            for (Point p : ring.points()) {
                double nearest = Double.MAX_VALUE;
                for (int i = 0; i + 1 < simple.size(); i++) {
                    nearest = Math.min(nearest, p.distanceTo(simple.get(i), simple.get(i + 1)));
                }
                assertThat(nearest).isLessThanOrEqualTo(0.01);
            }
        }
    }

    @Test
    void boundaries_that_are_not_geojson_are_told_so() {
        assertThatThrownBy(() -> Boundaries.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "74.99,1", "75,2", "79.99,2", "80,3", "89.99,4", "90,5", "100,5"})
    void a_value_gets_the_shade_of_its_band(BigDecimal value, int shade) {
        assertThat(classes(0, 75, 80, 85, 90, 100).shade(Optional.of(value))).isEqualTo(shade);
    }

    @Test
    void no_value_has_no_shade() {
        assertThat(classes(0, 75, 100).shade(Optional.empty())).isZero();
    }

    @Test
    void the_legend_says_every_band_in_words() {
        var words =
                classes(0, 75, 80, 100).legend(PageLanguage.VIETNAMESE, true).stream()
                        .map(MapClasses.Entry::words)
                        .toList();
        assertThat(words)
                .containsExactly("dưới 75", "75 đến dưới 80", "80 trở lên", "không có số liệu");
    }

    private static MapClasses classes(int... limits) {
        var bands = new java.util.ArrayList<Band>();
        for (int i = 0; i + 1 < limits.length; i++) {
            bands.add(new Band(BigDecimal.valueOf(limits[i]), BigDecimal.valueOf(limits[i + 1])));
        }
        return new MapClasses(bands);
    }
}
