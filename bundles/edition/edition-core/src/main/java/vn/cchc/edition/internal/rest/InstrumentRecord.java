package vn.cchc.edition.internal.rest;

import java.util.List;
import java.util.Map;
import vn.cchc.edition.Instrument;

/**
 * A form of the edition, in brief.
 *
 * @param questions how many are answered; notes and groups are none
 * @param choiceLists names of its lists of answers
 */
public record InstrumentRecord(
        String name,
        String title,
        String formId,
        String version,
        int questions,
        List<String> choiceLists) {

    static InstrumentRecord of(Instrument instrument) {
        Map<String, String> settings = instrument.settings();
        return new InstrumentRecord(
                instrument.name(),
                settings.get("form_title"),
                settings.get("form_id"),
                settings.get("version"),
                questions(instrument),
                instrument.choices().stream()
                        .flatMap(row -> row.cell("list_name").stream())
                        .distinct()
                        .toList());
    }

    static int questions(Instrument instrument) {
        return (int)
                instrument.survey().stream()
                        .flatMap(row -> row.cell("type").stream())
                        .filter(type -> !type.endsWith("_group") && !type.equals("note"))
                        .count();
    }
}
