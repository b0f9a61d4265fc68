package vn.cchc.survey;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

/**
 * A set of forms of one edition.
 *
 * @param forms number of forms in it
 * @param illustrative made by the generator, not answered by people
 * @param content fingerprint of the frozen file; present once released
 */
public record AnswerSet(
        String id,
        EditionId edition,
        Fingerprint editionFingerprint,
        String instrument,
        State state,
        int forms,
        boolean illustrative,
        String origin,
        Instant createdAt,
        String createdBy,
        Optional<Instant> releasedAt,
        Optional<String> releasedBy,
        Optional<Fingerprint> content) {

    /** Open sets take forms; released ones never change. */
    public enum State {
        OPEN,
        RELEASED
    }
}
