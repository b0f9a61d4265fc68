package vn.cchc.archive;

import java.time.Instant;
import java.util.OptionalInt;
import vn.cchc.model.LanguageText;

/**
 * A record of another room rests on a version of a document.
 *
 * @param room short name of the room
 * @param record path of the record below {@code /id/}, unique in the product
 * @param label what people call the record
 * @param version the version that was read
 * @param page from 1; empty when the whole is meant
 */
public record Citation(
        String room,
        String record,
        LanguageText label,
        String document,
        int version,
        OptionalInt page,
        Instant at,
        String by) {}
