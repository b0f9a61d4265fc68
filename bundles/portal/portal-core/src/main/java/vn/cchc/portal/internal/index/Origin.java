package vn.cchc.portal.internal.index;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.web.PageLanguage;

/**
 * How the figures were computed, as the page tells it.
 *
 * @param rules sentences; empty when the year bundle they came from is not here any more
 * @param size forms or scores
 * @param input answer set or score sheet
 * @param act the decision the year rests on; empty when the year bundle is gone
 */
public record Origin(
        List<String> rules,
        String act,
        String size,
        String input,
        Fingerprint content,
        Fingerprint edition,
        Fingerprint figures,
        String engine,
        String computedAt,
        String publishedAt) {

    static Origin of(ResultSummary result, Optional<Edition> edition, PageLanguage in) {
        return new Origin(
                edition.flatMap(Edition::methodology)
                        .map(m -> new Rules(m, in).sentences())
                        .orElse(List.of()),
                edition.map(e -> act(e, in)).orElse(""),
                in.number(result.input().size()),
                result.input().id(),
                result.input().content(),
                result.editionFingerprint(),
                result.content(),
                result.engine(),
                in.time(result.computedAt()),
                result.publishedAt().map(in::time).orElse(""));
    }

    private static String act(Edition edition, PageLanguage in) {
        var act = edition.legalAct();
        return in.say("Quyết định ", "Decision ")
                + act.number()
                + " ("
                + in.date(act.date())
                + "): "
                + in.say(act.title());
    }
}
