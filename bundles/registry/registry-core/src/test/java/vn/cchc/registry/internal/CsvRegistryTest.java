package vn.cchc.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.tables.RegistryFiles;

class CsvRegistryTest {
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");
    private static final CsvRegistry REGISTRY = new CsvRegistry(RegistryFiles.shipped());

    @Test
    void both_periods_have_as_many_units_as_the_law_says() {
        assertThat(REGISTRY.periods()).containsExactly(OLD, NEW);
        assertThat(REGISTRY.provinces(OLD)).hasSize(63);
        assertThat(REGISTRY.provinces(NEW)).hasSize(34);
        assertThat(REGISTRY.districts(OLD)).hasSize(704);
        assertThat(REGISTRY.districts(NEW)).isEmpty();
        assertThat(REGISTRY.communes(OLD)).hasSize(10_472);
        assertThat(REGISTRY.communes(NEW)).hasSize(3_321);
        assertThat(REGISTRY.ministries(OLD)).hasSize(30);
        assertThat(REGISTRY.ministries(NEW)).hasSize(22);
    }

    @ParameterizedTest
    @CsvSource({
        "15,Yên Bái,Lào Cai",
        "24,Bắc Giang,Bắc Ninh",
        "44,Quảng Bình,Quảng Trị",
        "52,Bình Định,Gia Lai",
        "80,Long An,Tây Ninh",
        "82,Tiền Giang,Đồng Tháp",
        "91,Kiên Giang,An Giang"
    })
    void a_code_that_was_used_again_names_another_province(
            String code, String before, String after) {
        assertThat(REGISTRY.find(UnitRef.province(OLD, code))).map(Unit::name).hasValue(before);
        assertThat(REGISTRY.find(UnitRef.province(NEW, code))).map(Unit::name).hasValue(after);
    }

    @Test
    void the_sixty_three_went_whole_into_the_thirty_four() {
        var predecessors = new TreeSet<UnitRef>();
        for (var province : REGISTRY.provinces(NEW)) {
            for (var succession : REGISTRY.predecessors(province.ref())) {
                assertThat(succession.extent()).isEqualTo(Succession.Extent.WHOLE);
                assertThat(predecessors.add(succession.from())).isTrue();
            }
        }
        assertThat(predecessors).hasSize(63);
        assertThat(REGISTRY.provinces(OLD)).allMatch(p -> REGISTRY.successors(p.ref()).size() == 1);
    }

    @Test
    void a_commune_may_be_divided_among_several() {
        assertThat(REGISTRY.communes(OLD))
                .anyMatch(
                        c ->
                                REGISTRY.successors(c.ref()).stream()
                                                .filter(s -> s.extent() == Succession.Extent.PART)
                                                .count()
                                        > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thừa Thiên Huế", "Thừa Thiên - Huế", "thua thien hue", "TP. Hồ Chí Minh",
                        "Thành phố Hồ Chí Minh",
                "Bà Rịa - Vũng Tàu", "BÀ RỊA-VŨNG TÀU", "Đắk Lắk", "dak lak", "Tỉnh Bắc Kạn"
            })
    void provinces_are_found_as_people_write_them(String text) {
        assertThat(REGISTRY.named(OLD, UnitKind.PROVINCE, text)).hasSize(1);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(REGISTRY.named(OLD, UnitKind.PROVINCE, decomposed)).hasSize(1);
    }

    @Test
    void a_number_is_a_name_only_with_its_type() {
        assertThat(REGISTRY.named(OLD, UnitKind.DISTRICT, "Quận 1")).hasSize(1);
    }

    @Test
    void the_children_of_a_province_are_its_districts_and_later_its_communes() {
        assertThat(REGISTRY.children(UnitRef.province(OLD, "01"))).hasSize(30);
        assertThat(REGISTRY.children(UnitRef.province(NEW, "01"))).hasSize(126);
    }

    @Test
    void a_broken_registry_is_refused_with_every_fault_at_once() {
        var files = new TreeMap<>(RegistryFiles.shipped().files());
        edit(files, "provinces-2024.csv", "\n02,Hà Giang", "\n2,Hà Giang");
        edit(
                files,
                "districts-2024.csv",
                "\n002,Hoàn Kiếm,Quận Hoàn Kiếm,quận,01,",
                "\n002,Hoàn Kiếm,Quận Hoàn Kiếm,quận,99,");
        edit(files, "communes-2026.csv", "\n00008,Ngọc Hà,", "\n00004,Ngọc Hà,");
        assertThatThrownBy(() -> new CsvRegistry(new RegistryFiles(files)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::where)
                                        .contains(
                                                "provinces-2024.csv:3",
                                                "districts-2024.csv:3",
                                                "communes-2026.csv:3"));
    }

    @Test
    void another_byte_is_another_fingerprint() {
        var files = new TreeMap<>(RegistryFiles.shipped().files());
        edit(files, "ministries-2024.csv", "Bộ Công an", "Bộ Công An");
        assertThat(new RegistryFiles(files).fingerprint()).isNotEqualTo(REGISTRY.fingerprint());
    }

    @Test
    void boundaries_cover_every_province_of_the_period() {
        for (var period : List.of(OLD, NEW)) {
            String geojson = REGISTRY.boundaries(period).orElseThrow();
            assertThat(REGISTRY.provinces(period))
                    .allMatch(
                            p ->
                                    geojson.contains("\"code\":\"" + p.ref().code() + "\"")
                                            || geojson.contains(
                                                    "\"code\": \"" + p.ref().code() + "\""));
        }
    }

    private static void edit(TreeMap<String, byte[]> files, String name, String from, String to) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
