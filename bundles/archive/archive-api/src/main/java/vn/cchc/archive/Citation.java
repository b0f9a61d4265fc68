package vn.cchc.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A record of another room rests on a version of a document.
 *
 * @param room short name of the room
 * @param record path of the record below {@code /id/}, unique in the product
 * @param label what people call the record
 * @param version the version that was read
 * @param page from 1; empty when the whole is meant
 * @param agency whose people may know of the record when it is not open
 * @param open whether everybody may know of the record
 */
public record Citation(
        String room,
        String record,
        LanguageText label,
        String document,
        int version,
        OptionalInt page,
        Instant at,
        String by,
        Optional<UnitRef> agency,
        boolean open) {

    public static Citation of(CitingRecord record, Passage passage, Instant at, String by) {
        return new Citation(
                record.room(),
                record.path(),
                record.label(),
                passage.document(),
                passage.version(),
                passage.page(),
                at,
                by,
                record.agency(),
                record.open());
    }
}
