package vn.cchc.edition;

import java.text.Normalizer;
import java.time.LocalDate;
import vn.cchc.model.LanguageText;

/**
 * The decision a year rests on.
 *
 * @param number number and symbol, for example {@code 1001/QĐ-BNV}
 */
public record LegalAct(String number, LocalDate date, LanguageText title) {

    /**
     * Its address below {@code /id/}: {@code 1001/QĐ-BNV} of 2023 is {@code act/1001-QD-BNV-2023},
     * for numbers begin anew each year; {@code 25/2025/NĐ-CP} holds its year already.
     */
    public String path() {
        String plain = number.replace('Đ', 'D').replace('đ', 'd');
        String symbol =
                Normalizer.normalize(plain, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^0-9A-Za-z]+", "-");
        boolean dated = number.contains("/" + date.getYear() + "/");
        return "act/" + symbol + (dated ? "" : "-" + date.getYear());
    }
}
