package vn.cchc.figures.internal.pages;

import vn.cchc.figures.internal.evidence.Evidences.Known;
import vn.cchc.web.PageLanguage;

/**
 * The document a value rests on, as a page shows it.
 *
 * @param place version and page in words
 */
public record EvidenceLink(String title, String address, String place, boolean superseded) {

    static EvidenceLink of(vn.cchc.figures.Evidence evidence, Known known, PageLanguage in) {
        String version = in.say("phiên bản ", "version ") + evidence.version();
        return new EvidenceLink(
                known.title(),
                known.address().replace("#", "?lang=" + in.code() + "#")
                        + (known.address().contains("#") ? "" : "?lang=" + in.code()),
                evidence.page().isPresent()
                        ? version + in.say(", trang ", ", page ") + evidence.page().getAsInt()
                        : version,
                known.superseded());
    }
}
