package vn.cchc.portal.internal.years;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * The page of two years of an index side by side.
 *
 * @param heading {@code SIPAS 2022 – 2024}
 * @param lead the answer in a sentence: what happened to the index, or why nobody can say
 * @param notes where the figures are from and what is known of their errors
 * @param views the same years on other units
 * @param earlier the earlier year, as over the values
 * @param nation the index and its groups, and every criterion that may be compared
 * @param provinces empty when no province stands beside itself
 * @param changes what changed, by subject
 */
public record YearsPage(
        PageLanguage language,
        String heading,
        String lead,
        boolean illustrative,
        List<String> notes,
        List<Choice> views,
        String earlier,
        String later,
        Scale scale,
        List<PairLine> nation,
        Optional<Provinces> provinces,
        List<ChangeList> changes,
        String csv,
        String json) {

    /** A link to the same page, chosen otherwise. */
    public record Choice(String name, String address, boolean shown) {}

    /** Changes about one thing. */
    public record ChangeList(String subject, List<String> changes) {}

    /**
     * One criterion in all provinces, the largest rise first.
     *
     * @param title name of the criterion
     * @param choices the criteria that may be compared
     */
    public record Provinces(
            String title, List<Choice> choices, Scale scale, List<PairLine> lines) {}
}
