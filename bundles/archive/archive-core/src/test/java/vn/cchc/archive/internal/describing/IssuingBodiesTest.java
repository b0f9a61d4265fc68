package vn.cchc.archive.internal.describing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;

/** Which unit of the registry issued a document, by the day it was issued. */
class IssuingBodiesTest {
    private static final UnitRef HA_NOI = UnitRef.province(new Period("2026"), "01");
    private static final IssuingBodies BODIES = IssuingBodies.of(WholeArchive.REGISTRY);

    private static Description says(String issuer, String number, String issued) {
        return new Description(
                "Về cải cách hành chính",
                number,
                "decision",
                issuer,
                "",
                Optional.of(issued).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private static List<String> issuing(String issuer, String number, String issued) {
        return BODIES.issuing(says(issuer, number, issued), HA_NOI).stream()
                .map(UnitRef::path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Bộ Nội vụ, 2025-02-28, ministry/2024/BNV",
        "BỘ NỘI VỤ, 2025-03-01, ministry/2026/BNV",
        "Ủy ban nhân dân tỉnh Hà Giang, 2025-06-30, province/2024/02",
        "Uỷ ban nhân dân tỉnh Tuyên Quang, 2025-07-01, province/2026/08",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI, 2026-01-05, province/2026/01",
        "UBND thành phố Hà Nội, 2020-01-05, province/2024/01"
    })
    void a_body_is_that_of_the_day(String issuer, String issued, String unit) {
        assertThat(issuing(issuer, "", issued)).containsExactly(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân",
                "Ủy ban nhân dân tỉnh Hà Giang",
                "Ủy ban nhân dân xã Tân Lập",
                "Ủy ban nhân dân huyện Ba Vì",
                "Ủy ban nhân dân xã Ba Vì",
                "Bộ Kế hoạch và Đầu tư",
                "Sở Nội vụ",
                "Ban Chỉ đạo"
            })
    void what_was_not_there_or_may_be_several_is_nobody(String issuer) {
        assertThat(issuing(issuer, "", "2026-01-05")).isEmpty();
    }

    @Test
    void a_district_and_a_commune_are_found_while_they_are_there_and_the_only_one() {
        assertThat(issuing("Ủy ban nhân dân huyện Ba Vì", "", "2024-01-05"))
                .singleElement()
                .asString()
                .startsWith("district/2024/");
        assertThat(issuing("Ủy ban nhân dân đặc khu Côn Đảo", "", "2026-01-05"))
                .singleElement()
                .asString()
                .startsWith("commune/2026/");
    }

    @Test
    void who_is_not_named_is_read_off_the_number_when_that_says_it() {
        assertThat(issuing("", "72/QĐ-BNV", "2026-01-21")).containsExactly("ministry/2026/BNV");
        assertThat(issuing("", "12/QĐ-UBND", "2026-01-21")).isEmpty();
        assertThat(issuing("Bộ Nội vụ", "", "")).containsExactly("ministry/2026/BNV");
    }

    @Test
    void what_the_words_mean_is_told_apart_from_what_the_number_says() {
        var department = says("Vụ Cải cách hành chính", "72/QĐ-BNV", "2026-01-21");
        assertThat(BODIES.named(department, HA_NOI)).isEmpty();
        assertThat(BODIES.issuing(department, HA_NOI)).hasSize(1);
    }
}
