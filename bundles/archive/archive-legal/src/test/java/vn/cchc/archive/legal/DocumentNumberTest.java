package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "979/QĐ-BNV",
                "76/NQ-CP",
                "01/2024/TT-BNV",
                "64/2010/NĐ-CP",
                "64/2025/QH15",
                "1234/BNV-CCHC",
                "12/2015/TTLT-BNV-BTC",
                "595/NQ-UBTVQH15",
                "57-NQ/TW",
                "12a/QĐ-UBND",
                "25/2013/TT-BLĐTB&XH"
            })
    void isPrintedAsItWasRead(String text) {
        assertThat(DocumentNumber.parse(text)).map(DocumentNumber::text).hasValue(text);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(DocumentNumber.parse(apart)).map(DocumentNumber::text).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "979",
                "979/",
                "/QĐ-BNV",
                "QĐ-BNV",
                "1F4/QĐ-BNV",
                "21/02/2025",
                "979/QĐ--BNV",
                "979/QĐ-",
                "1234567/QĐ-BNV",
                "5/1800/QĐ-BNV",
                "979/-QĐ",
                "1/2/3/4",
                "979/QĐ BNV"
            })
    void isNotReadFromOtherShapes(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "979/QĐ-BNV, 979/OD-BNV",
        "979/QĐ-BNV, 979/QD-BNV",
        "979/QĐ-BNV, 979/qđ-bnv",
        "72/QĐ-BNV,  72/OP-BNV",
        "01/QĐ-BNV,  1/QĐ-BNV",
        "25/2025/NĐ-CP, 25/2025/ND-CP",
        "5/QĐ-BLĐTBXH, 5/QD-BLDTBXH",
        "57-NQ/TW,   57/NQ-TW"
    })
    void spellingsOfOneReferenceHaveOneKey(String right, String damaged) {
        assertThat(key(damaged)).isEqualTo(key(right));
    }

    @ParameterizedTest
    @CsvSource({
        "979/QĐ-BNV, 979/NQ-BNV",
        "15/HD-BNV,  15/HĐ-BNV",
        "15/DA-BNV,  15/ĐA-BNV",
        "76/NQ-CP,   76/NĐ-CP",
        "76/NQ-CP,   76/NO-CP",
        "979/QĐ-BNV, 979/2020/QĐ-BNV",
        "1/QĐ-BNV,   10/QĐ-BNV"
    })
    void keysOfWhatMayBeAnotherDocumentDiffer(String one, String other) {
        assertThat(key(other)).isNotEqualTo(key(one));
    }

    private static String key(String text) {
        return DocumentNumber.parse(text).orElseThrow().key();
    }

    @Test
    void saysItsKindAndAgencies() {
        DocumentNumber joint = DocumentNumber.parse("12/2015/TTLT-BNV-BTC").orElseThrow();
        assertThat(joint.kind()).hasValue(DocumentKind.JOINT_CIRCULAR);
        assertThat(joint.issuers()).containsExactly("BNV", "BTC");
        DocumentNumber letter = DocumentNumber.parse("1234/BNV-CCHC").orElseThrow();
        assertThat(letter.kind()).isEmpty();
        assertThat(letter.issuers()).containsExactly("BNV");
    }

    @Test
    void isMadeOfSoundPartsOnly() {
        assertThatThrownBy(() -> new DocumentNumber("1F4", OptionalInt.empty(), "QĐ-BNV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1F4");
        assertThatThrownBy(() -> new DocumentNumber("1", OptionalInt.of(25), "QĐ-BNV"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void generatedNumbersSurvivePrintingAndReading() {
        long seed = System.nanoTime();
        System.out.println("Seed of generated numbers: " + seed);
        Numbers numbers = new Numbers(new Random(seed));
        for (int i = 0; i < 20_000; i++) {
            DocumentNumber number = numbers.next();
            assertThat(DocumentNumber.parse(number.text())).as("seed " + seed).hasValue(number);
        }
    }

    @Test
    void everyKindAndAgencyHasItsOwnCode() {
        assertThat(DocumentKind.values()).extracting(DocumentKind::code).doesNotHaveDuplicates();
        assertThat(List.of(DocumentKind.values()))
                .filteredOn(kind -> kind.abbreviation().isPresent())
                .extracting(DocumentKind::abbreviation)
                .doesNotHaveDuplicates();
        assertThat(IssuerCodes.find("BNV").orElseThrow().name().vi()).isEqualTo("Bộ Nội vụ");
        assertThat(IssuerCodes.all()).hasSizeGreaterThan(50);
    }
}
