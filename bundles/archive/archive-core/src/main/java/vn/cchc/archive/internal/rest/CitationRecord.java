package vn.cchc.archive.internal.rest;

import vn.cchc.archive.Citation;
import vn.cchc.model.UnitRef;

/**
 * A record that rests on a document, as JSON.
 *
 * @param record path below {@code /id/}
 * @param page from 1; left out when the whole is meant
 * @param superseded whether there is a newer version than the one cited
 * @param agency whose people may know of the record when it is not open
 * @param open whether everybody may know of the record
 * @param by who cited it; told inside only
 */
public record CitationRecord(
        String room,
        String record,
        String labelVi,
        String labelEn,
        int version,
        Integer page,
        boolean superseded,
        String agency,
        boolean open,
        String at,
        String by) {

    static CitationRecord of(Citation citation, int newest, boolean insider) {
        return new CitationRecord(
                citation.room(),
                citation.record(),
                citation.label().vi(),
                citation.label().en(),
                citation.version(),
                citation.page().isPresent() ? citation.page().getAsInt() : null,
                citation.version() < newest,
                citation.agency().map(UnitRef::path).orElse(null),
                citation.open(),
                citation.at().toString(),
                insider ? citation.by() : null);
    }
}
