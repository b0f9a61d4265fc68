package vn.cchc.campaign.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into a survey about others and themselves. */
class ScreeningTest {
    private final Screening screening =
            new Screening(Set.of("Hà Nội", "Thái Nguyên", "Cao Bằng")::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Nguyễn Văn Bình ở phường hẹn lại ba lần. | Ông [tên] ở phường hẹn lại ba lần.",
                "cán bộ Trần Thị Hoa rất nhiệt tình | cán bộ [tên] rất nhiệt tình",
                "Gặp chị Lan ở bộ phận một cửa | Gặp chị [tên] ở bộ phận một cửa",
                "đồng chí Y Blôk Niê hướng dẫn tốt | đồng chí [tên] hướng dẫn tốt",
                "Gọi tôi số 0912 345 678 nhé | Gọi tôi số [số] nhé",
                "ĐT: +84912345678 | ĐT: [số]",
                "Hỏi Lê Thị Mai rồi | Hỏi [tên] rồi",
                "Ở Hà Nội Trần An làm tốt | Ở Hà Nội [tên] làm tốt",
                "CCCD 001085012345 bị ghi sai | CCCD [số] bị ghi sai",
                "Viết cho tôi: an.nguyen+sv@gmail.com | Viết cho tôi: [e-mail]",
                "xem https://zalo.me/0912345678 | xem [link]"
            })
    void what_tells_a_person_is_taken_out(String written, String shown) {
        assertThat(screening.screen(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thủ tục ở Hà Nội nhanh hơn trước",
                "Năm 2026 phải đi 3 lần, chờ 45 phút, mất 150.000 đồng",
                "Nghị định 30/2020/NĐ-CP ngày 05/3/2020",
                "Bộ phận Một cửa, Cổng Dịch vụ công Quốc gia",
                "anh chị em cán bộ thân thiện"
            })
    void what_tells_nobody_stays(String written) {
        assertThat(screening.screen(written)).isEqualTo(written);
    }

    @Test
    void a_name_is_found_whichever_way_its_signs_are_encoded() {
        String apart = Normalizer.normalize("cán bộ Nguyễn Văn Bình", Normalizer.Form.NFD);

        assertThat(screening.screen(apart)).isEqualTo("cán bộ [tên]");
    }
}
