package vn.cchc.edition.internal.rest;

import vn.cchc.edition.LegalAct;
import vn.cchc.model.LanguageText;

/**
 * The decision a year rests on.
 *
 * @param date year-month-day
 */
public record LegalActRecord(String number, String date, LanguageText title) {
    static LegalActRecord of(LegalAct act) {
        return new LegalActRecord(act.number(), act.date().toString(), act.title());
    }
}
