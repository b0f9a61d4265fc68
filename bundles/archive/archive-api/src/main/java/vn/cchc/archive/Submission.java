package vn.cchc.archive;

import java.util.Optional;
import vn.cchc.model.UnitRef;

/**
 * A file that is handed in.
 *
 * @param agency whose document it becomes
 * @param document an existing document that gets a new version
 * @param fileName a hint for people
 * @param note what is new; empty for a new document
 * @param key the same key by the same person gives the same version once (idempotency key)
 */
public record Submission(
        UnitRef agency,
        Optional<String> document,
        String fileName,
        String note,
        Optional<String> key) {}
