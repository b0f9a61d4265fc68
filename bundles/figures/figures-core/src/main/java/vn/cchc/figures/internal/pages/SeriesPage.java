package vn.cchc.figures.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * One indicator of one agency over time.
 *
 * @param finding the newest value in a sentence
 * @param notes why the series breaks
 */
public record SeriesPage(
        PageLanguage language,
        String code,
        String agencyPath,
        String indicator,
        String agency,
        String finding,
        String unit,
        boolean illustrative,
        Optional<Chart> chart,
        List<String> notes,
        List<Line> lines) {

    /** One value. */
    public record Line(
            String time, String value, Optional<String> remark, Optional<EvidenceLink> evidence) {}

    public String heading() {
        return agency + ": " + indicator;
    }
}
