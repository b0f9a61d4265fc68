package vn.cchc.figures.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * One indicator: what it is, and its newest values.
 *
 * @param systems agencies of each administrative system apart, that of today first
 */
public record IndicatorPage(
        PageLanguage language,
        String code,
        String name,
        String definition,
        Optional<String> formula,
        String unit,
        String frequency,
        String source,
        String version,
        boolean illustrative,
        List<AgencyList> systems) {

    /** Agencies of one kind and system. */
    public record AgencyList(String id, String title, List<Line> lines) {}

    /** The newest value of one agency. */
    public record Line(
            String agency, String address, String time, String value, boolean corrected) {}
}
