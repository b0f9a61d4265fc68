package vn.cchc.scoring.points;

import java.math.BigDecimal;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.model.LanguageText;

/** A sentence in both languages, put together piece by piece. */
final class Phrase {
    private final StringBuilder vi = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    /** {@code from 88 % to }, where the wanted value follows. */
    static Phrase rise(Given given) {
        return new Phrase().add("từ ", "from ").add(given.words()).add(" lên ", " to ");
    }

    /** What is written the same in both languages. */
    Phrase add(String text) {
        return add(text, text);
    }

    Phrase add(String inVietnamese, String inEnglish) {
        vi.append(inVietnamese);
        en.append(inEnglish);
        return this;
    }

    Phrase add(LanguageText text) {
        return add(text.vi(), text.en());
    }

    /** With a decimal comma in Vietnamese. */
    Phrase add(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return add(plain.replace('.', ','), plain);
    }

    /** What a step earns, for example {@code 75 % of the maximum}. */
    Phrase add(Award award) {
        add(award.amount());
        return award.ofMaximum()
                ? add(" % điểm tối đa", " % of the maximum")
                : add(
                        " điểm",
                        award.amount().compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    LanguageText text() {
        return new LanguageText(vi.toString(), en.toString());
    }
}
