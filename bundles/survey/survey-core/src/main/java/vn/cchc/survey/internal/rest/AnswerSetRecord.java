package vn.cchc.survey.internal.rest;

import java.time.Instant;
import java.util.Locale;
import vn.cchc.model.Fingerprint;
import vn.cchc.survey.AnswerSet;

/** An answer set as told over HTTP. Points in time are UTC. */
public record AnswerSetRecord(
        String id,
        String edition,
        String editionFingerprint,
        String instrument,
        String state,
        int forms,
        boolean illustrative,
        String origin,
        String createdAt,
        String createdBy,
        String releasedAt,
        String releasedBy,
        String fingerprint) {

    public static AnswerSetRecord of(AnswerSet set) {
        return new AnswerSetRecord(
                set.id(),
                set.edition().toString(),
                set.editionFingerprint().sha256(),
                set.instrument(),
                set.state().name().toLowerCase(Locale.ROOT),
                set.forms(),
                set.illustrative(),
                set.origin(),
                set.createdAt().toString(),
                set.createdBy(),
                set.releasedAt().map(Instant::toString).orElse(null),
                set.releasedBy().orElse(null),
                set.content().map(Fingerprint::sha256).orElse(null));
    }
}
