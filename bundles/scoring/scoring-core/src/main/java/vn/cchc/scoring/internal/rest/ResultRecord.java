package vn.cchc.scoring.internal.rest;

import vn.cchc.model.LanguageText;
import vn.cchc.scoring.ResultSummary;

/**
 * A result without its figures. The public does not see who computed and who published.
 *
 * @param status {@code draft} or {@code published}
 * @param forms of an index of answers, like {@code answerSet} and {@code answers}
 * @param answers SHA-256 of the frozen answer file
 * @param scores rows of the score sheet of an index of points, like {@code scoreSheet} and {@code
 *     sheet}
 * @param sheet SHA-256 of the score sheet
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
        Integer forms,
        String answerSet,
        String answers,
        Integer scores,
        String scoreSheet,
        String sheet,
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
        boolean forms = result.input() instanceof ResultSummary.Answers;
        return new ResultRecord(
                result.id(),
                result.edition().toString(),
                result.title(),
                result.registry().code(),
                result.published() ? "published" : "draft",
                result.illustrative(),
                forms ? result.input().size() : null,
                forms ? result.input().id() : null,
                forms ? result.input().content().sha256() : null,
                forms ? null : result.input().size(),
                forms ? null : result.input().id(),
                forms ? null : result.input().content().sha256(),
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
