package vn.cchc.archive;

import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A record of another room that rests on a document.
 *
 * @param room short name of the room; no other room changes what it cites
 * @param path of the record below {@code /id/}, unique in the product
 * @param label what people call the record
 * @param agency whose people may know of it when it is not open
 * @param open whether everybody may know of it
 */
public record CitingRecord(
        String room, String path, LanguageText label, Optional<UnitRef> agency, boolean open) {}
