package vn.cchc.edition;

import java.time.LocalDate;
import vn.cchc.model.LanguageText;

/**
 * The decision a year rests on.
 *
 * @param number number and symbol, for example {@code 1001/QĐ-BNV}
 */
public record LegalAct(String number, LocalDate date, LanguageText title) {}
