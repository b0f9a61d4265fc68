package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two yearly plans of the ministry whole: a clean one, and a scan that lost its marks. */
class PlansTest {
    private static final String CLEAN = Scenario.text("documents/plan-2024.txt");
    private static final String SCAN = Scenario.text("documents/plan-2026-ocr.txt");

    private final LegalReader reader = new LegalReader();

    @Test
    void thePlanOf2024IsReadWithoutTheNumberAndDayThatItLacks() {
        assertThat(Told.of(reader.read(CLEAN)))
                .containsExactly(
                        "kind: Quyết định [clear]",
                        "issuer: Bộ Nội vụ (BNV) [clear]",
                        "title: Ban hành Kế hoạch triển khai Đề án “Hệ thống ứng dụng công nghệ"
                                + " thông tin đánh giá cải cách hành chính và đo lường sự hài lòng"
                                + " của người dân đối với sự phục vụ của cơ quan hành chính nhà"
                                + " nước giai đoạn 2021 - 2030” năm 2024 [likely]",
                        "in force: on signing [clear]",
                        "office: KT. Bộ trưởng / Thứ trưởng [likely]",
                        "signer: Nguyễn Trọng Thừa [likely]",
                        "based on: Nghị định [clear] | 63/2022/NĐ-CP [clear] | 2022-09-12 [clear]"
                                + " | Chính phủ (CP) [clear]",
                        "based on: Nghị quyết [clear] | 76/NQ-CP [clear] | 2021-07-15 [clear]"
                                + " | Chính phủ (CP) [clear]",
                        "based on: Quyết định [clear] | 979/QĐ-BNV [clear] | 2020-11-18 [clear]"
                                + " | Bộ Nội vụ (BNV) [likely]",
                        "based on: Quyết định [clear] | 01/QĐ-BNV [clear] | 2024-01-01 [clear]"
                                + " | Bộ Nội vụ (BNV) [clear]",
                        "cites: Nghị quyết [clear] | 76/NQ-CP [clear] | 2021-07-15 [clear]"
                                + " | Chính phủ (CP) [clear]",
                        "cites: Quyết định [clear] | 979/QĐ-BNV [clear] | 2020-11-18 [clear]"
                                + " | Bộ Nội vụ (BNV) [clear]");
    }

    @Test
    void theScanOf2026IsMendedWhereOneThingFitsAndLeftOutWhereNothingDoes() {
        List<String> told = Told.of(reader.read(SCAN));
        assertThat(told)
                .filteredOn(line -> !line.startsWith("title"))
                .containsExactly(
                        "kind: Quyết định [likely]",
                        "issuer: Bộ Nội vụ (BNV) [likely]",
                        "in force: on signing [likely]",
                        "based on [likely]: Nghị quyết [likely] | 76/NQ-CP [likely]"
                                + " | 2021-07-15 [likely] | Chính phủ (CP) [likely]",
                        "based on [likely]: Nghị định [likely] | 25/2025/NĐ-CP [likely]"
                                + " | 2025-02-21 [likely] | Chính phủ (CP) [likely]",
                        "based on [likely]: Quyết định [likely] | 979/QĐ-BNV [likely]"
                                + " | 2020-11-18 [likely] | Bộ Nội vụ (BNV) [likely]",
                        "based on [likely]: Quyết định [likely] | 72/QĐ-BNV [likely]"
                                + " | 2026-01-12 [likely] | Bộ Nội vụ (BNV) [likely]",
                        "cites: Nghị quyết [likely] | 76/NQ-CP [likely] | 2021-07-15 [likely]"
                                + " | Chính phủ (CP) [likely]",
                        "cites: Quyết định [likely] | 979/QĐ-BNV [likely] | 2020-11-18 [likely]"
                                + " | Bộ Nội vụ (BNV) [likely]");
        assertThat(told).anyMatch(line -> line.startsWith("title") && line.endsWith("[unsure]"));
    }

    @Test
    void whatIsProposedStandsAtItsPlace() {
        for (String text : List.of(CLEAN, SCAN)) {
            Reading reading = reader.read(List.of("", text));
            for (Reference reference : reading.references()) {
                Place place = reference.place();
                assertThat(place.page()).isEqualTo(2);
                assertThat(text.substring(place.offset(), place.offset() + place.length()))
                        .isEqualTo(reference.characters());
            }
        }
        assertThat(reader.read(SCAN).references())
                .extracting(reference -> reference.number().orElseThrow().characters())
                .contains("979/OD-BNV", "72/0P-BNV", "76/NQ -CP");
    }

    @Test
    void theScanLeadsToTheDocumentsOfTheCleanText() {
        List<String> clean = keys(reader.read(CLEAN));
        assertThat(keys(reader.read(SCAN))).containsAll(List.of(clean.get(1), clean.get(2)));
    }

    private static List<String> keys(Reading reading) {
        return reading.references().stream()
                .map(reference -> reference.number().orElseThrow().value().key())
                .toList();
    }
}
