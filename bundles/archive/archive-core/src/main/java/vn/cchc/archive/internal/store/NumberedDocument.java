package vn.cchc.archive.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.model.UnitRef;

/**
 * A public document as others name it.
 *
 * @param key what its number has in common with other spellings of it
 * @param published when it was last published
 */
public record NumberedDocument(
        String id, String key, UnitRef agency, Optional<LocalDate> issued, Instant published) {}
