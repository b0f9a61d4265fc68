package vn.cchc.scoring;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/**
 * What a result was computed from, by whom, and whether it is published.
 *
 * @param illustrative the answers or scores were generated, or the edition's rules are partly
 *     inferred
 * @param engine version of the scoring engine
 * @param content fingerprint of the canonical figures: equal inputs give equal bytes
 */
public record ResultSummary(
        String id,
        EditionId edition,
        LanguageText title,
        Period registry,
        Fingerprint editionFingerprint,
        Input input,
        boolean illustrative,
        String engine,
        Fingerprint content,
        Instant computedAt,
        String computedBy,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy) {

    /** What went in beside the edition; it never changes. */
    public sealed interface Input {
        String id();

        /** Of the very bytes. */
        Fingerprint content();

        /** Forms or rows. */
        int size();
    }

    /** A released answer set, by the fingerprint of its frozen file. */
    public record Answers(String id, Fingerprint content, int forms) implements Input {
        @Override
        public int size() {
            return forms;
        }
    }

    /** An imported score sheet. */
    public record Scores(String id, Fingerprint content, int rows) implements Input {
        @Override
        public int size() {
            return rows;
        }
    }

    /**
     * The very year bundle this was computed with, while it is on offer: no other one knows what
     * the figures mean.
     */
    public Optional<Edition> year(Editions editions) {
        return editions.find(edition).filter(e -> e.fingerprint().equals(editionFingerprint));
    }

    /** What people call the index, {@code SIPAS}. */
    public LanguageText index() {
        return IndexName.of(title, edition);
    }

    public boolean published() {
        return publishedAt.isPresent();
    }

    /** The same, as published. */
    public ResultSummary published(Instant at, String who) {
        return new ResultSummary(
                id,
                edition,
                title,
                registry,
                editionFingerprint,
                input,
                illustrative,
                engine,
                content,
                computedAt,
                computedBy,
                Optional.of(at),
                Optional.of(who));
    }
}
