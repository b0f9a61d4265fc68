package vn.cchc.scoring;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/**
 * What a result was computed from, by whom, and whether it is published.
 *
 * @param answers fingerprint of the frozen answer file
 * @param illustrative the answers were generated, or the edition's rules are partly inferred
 * @param engine version of the scoring engine
 * @param content fingerprint of the canonical figures: equal inputs give equal bytes
 */
public record ResultSummary(
        String id,
        EditionId edition,
        LanguageText title,
        Period registry,
        Fingerprint editionFingerprint,
        String answerSet,
        Fingerprint answers,
        int forms,
        boolean illustrative,
        String engine,
        Fingerprint content,
        Instant computedAt,
        String computedBy,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy) {
    public boolean published() {
        return publishedAt.isPresent();
    }
}
