package vn.cchc.scoring.internal.rest;

import vn.cchc.model.LanguageText;
import vn.cchc.scoring.ResultSummary;

/**
 * A result without its figures. The public does not see who computed and who published.
 *
 * @param status {@code draft} or {@code published}
 * @param answers SHA-256 of the frozen answer file
 * @param content SHA-256 of the canonical figures
 * @param figures address of its figures
 */
public record ResultRecord(
        String id,
        String edition,
        LanguageText title,
        String registry,
        String status,
        boolean illustrative,
        int forms,
        String answerSet,
        String answers,
        String editionFingerprint,
        String engine,
        String content,
        String computedAt,
        String computedBy,
        String publishedAt,
        String publishedBy,
        String figures) {

    static ResultRecord toThePublic(ResultSummary result) {
        return of(result, false);
    }

    static ResultRecord toStaff(ResultSummary result) {
        return of(result, true);
    }

    private static ResultRecord of(ResultSummary result, boolean people) {
        return new ResultRecord(
                result.id(),
                result.edition().toString(),
                result.title(),
                result.registry().code(),
                result.published() ? "published" : "draft",
                result.illustrative(),
                result.forms(),
                result.answerSet(),
                result.answers().sha256(),
                result.editionFingerprint().sha256(),
                result.engine(),
                result.content().sha256(),
                result.computedAt().toString(),
                people ? result.computedBy() : null,
                result.publishedAt().map(Object::toString).orElse(null),
                people ? result.publishedBy().orElse(null) : null,
                "/api/results/" + result.edition() + "?result=" + result.id());
    }
}
