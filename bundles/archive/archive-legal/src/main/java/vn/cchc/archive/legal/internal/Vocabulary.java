package vn.cchc.archive.legal.internal;

import java.util.Optional;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.IssuerCodes;
import vn.cchc.model.LanguageText;

/** The names that are looked for in a text. */
public final class Vocabulary {
    private static final Terms<DocumentKind> KINDS = kinds();
    private static final Terms<IssuerCode> ISSUERS = issuers();
    private static final Terms<String> OFFICES = offices();
    private static final Terms<Boolean> MOTTOS = mottos();

    private Vocabulary() {}

    public static Terms<DocumentKind> kindNames() {
        return KINDS;
    }

    public static Terms<IssuerCode> issuerNames() {
        return ISSUERS;
    }

    /** Name and motto of the state, and of the Party, which stand beside the issuer. */
    public static Terms<Boolean> stateNames() {
        return MOTTOS;
    }

    private static Terms<DocumentKind> kinds() {
        Terms<DocumentKind> terms = new Terms<>();
        for (DocumentKind kind : DocumentKind.values()) {
            terms.with(kind.title().vi(), kind);
        }
        return terms;
    }

    private static Terms<IssuerCode> issuers() {
        Terms<IssuerCode> terms = new Terms<>();
        for (IssuerCode code : IssuerCodes.all()) {
            if (code.abbreviation().indexOf('&') < 0) {
                terms.with(code.name().vi(), code);
            }
        }
        // Bodies of the Central Committee number their documents as it does.
        terms.with(
                "Bộ Chính trị",
                new IssuerCode("TW", new LanguageText("Bộ Chính trị", "Politburo")));
        terms.with(
                "Ban Bí thư", new IssuerCode("TW", new LanguageText("Ban Bí thư", "Secretariat")));
        for (String body : new String[] {"UBND", "HĐND"}) {
            terms.with(body, IssuerCodes.find(body).orElseThrow());
        }
        return terms;
    }

    private static Terms<String> offices() {
        Terms<String> terms = new Terms<>();
        for (String head :
                new String[] {
                    "Bộ trưởng",
                    "Thủ tướng",
                    "Chủ tịch",
                    "Giám đốc",
                    "Vụ trưởng",
                    "Cục trưởng",
                    "Tổng cục trưởng",
                    "Chánh Văn phòng",
                    "Chánh Thanh tra",
                    "Tổng Giám đốc",
                    "Viện trưởng",
                    "Chánh án",
                    "Thống đốc",
                    "Trưởng ban",
                    "Trưởng phòng",
                    "Bí thư",
                    "Chủ nhiệm",
                    "Hiệu trưởng",
                    "Tổng Thanh tra",
                    "Tổng Kiểm toán"
                }) {
            terms.with(head, head);
            terms.with("Phó " + head, "Phó " + head);
        }
        terms.with("Thứ trưởng", "Thứ trưởng").with("Tổng Bí thư", "Tổng Bí thư");
        terms.with("Chủ tịch Quốc hội", "Chủ tịch Quốc hội").with("Chủ tịch nước", "Chủ tịch nước");
        return terms;
    }

    private static Terms<Boolean> mottos() {
        return new Terms<Boolean>()
                .with("Cộng hòa xã hội chủ nghĩa Việt Nam", true)
                .with("Độc lập - Tự do - Hạnh phúc", true)
                .with("Đảng Cộng sản Việt Nam", true);
    }

    static Optional<Terms.Found<String>> officeAt(Words words, int first) {
        return OFFICES.startingAt(words, first);
    }
}
