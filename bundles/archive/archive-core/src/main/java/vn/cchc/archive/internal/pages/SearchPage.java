package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.web.PageLanguage;

/**
 * What the page of a search shows.
 *
 * @param total in words
 * @param chosen facets that narrow the search, each with the address without it
 * @param newer address of the page before; empty on the first
 * @param older address of the page after; empty on the last
 * @param mayAdd whether this reader hands documents in
 * @param query of the address of the search
 */
public record SearchPage(
        PageLanguage language,
        String heading,
        String words,
        String total,
        boolean loosened,
        Optional<Link> didYouMean,
        List<Link> chosen,
        List<Found> hits,
        List<FacetList> facets,
        List<Link> orders,
        Optional<String> newer,
        Optional<String> older,
        boolean mayAdd,
        String query) {

    /** Where somebody who signs in saves it. */
    public String save() {
        return SavedSearchPages.ADDRESS
                + "?save="
                + SearchAddress.encoded(query)
                + (language.english() ? "&lang=en" : "");
    }

    /** The same search as a feed. */
    public String feed() {
        return SavedSearchPages.ADDRESS + "/feed" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Words that lead somewhere. */
    public record Link(String text, String address, boolean current) {}

    /** A document that was found. */
    public record Found(
            String address,
            String title,
            String facts,
            Optional<String> mark,
            List<SearchResult.Snippet> snippets,
            Optional<Link> page) {}

    /** The values of a facet. */
    public record FacetList(String title, List<Counted> values) {}

    /** A value and how many documents have it. */
    public record Counted(String text, String count, String address, boolean chosen) {}
}
