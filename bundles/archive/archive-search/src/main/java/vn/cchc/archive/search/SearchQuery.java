package vn.cchc.archive.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for.
 *
 * @param words as typed, with or without signs: {@code "a phrase"} must stand as it is, {@code
 *     -word} and {@code -"a phrase"} must not occur; no words at all find every document. Only the
 *     beginning of a very long text is looked at ({@link SearchResult#shortened})
 * @param chosen values by facet; one of the values must hold, in every facet named; at most {@value
 *     #MOST_VALUES} values a facet
 * @param visibility what the searcher may know of
 * @param page from 1; pages beyond the first {@value #DEEPEST} documents are empty
 * @param size documents on a page, from 1; more than {@value #MOST_HITS} are never given
 * @param order of the documents
 * @param day on which a document is in force or not
 */
public record SearchQuery(
        String words,
        Map<Facet, Set<String>> chosen,
        Visibility visibility,
        int page,
        int size,
        SearchOrder order,
        LocalDate day) {

    /** Documents on a page. */
    public static final int MOST_HITS = 50;

    /** Documents that can be reached by turning pages. */
    public static final int DEEPEST = 10_000;

    /** Values chosen in one facet. */
    public static final int MOST_VALUES = 100;

    /** Days begin here. */
    public static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public SearchQuery {
        chosen =
                chosen.entrySet().stream()
                        .filter(choice -> !choice.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        choice ->
                                                choice.getValue().stream()
                                                        .sorted()
                                                        .limit(MOST_VALUES)
                                                        .collect(Collectors.toUnmodifiableSet())));
        page = Math.max(1, page);
        size = Math.max(1, Math.min(size, MOST_HITS));
    }

    /** The first ten of all public documents that fit today, the best first. */
    public static SearchQuery of(String words) {
        return new SearchQuery(
                words,
                Map.of(),
                new Visibility.PublicOnly(),
                1,
                10,
                SearchOrder.RELEVANCE,
                LocalDate.now(HERE));
    }

    /** The same with these values chosen in a facet, whatever was chosen in it before. */
    public SearchQuery choosing(Facet facet, String... values) {
        var choices = new EnumMap<Facet, Set<String>>(Facet.class);
        choices.putAll(chosen);
        choices.put(facet, Set.of(values));
        return new SearchQuery(words, choices, visibility, page, size, order, day);
    }

    public SearchQuery seenBy(Visibility who) {
        return new SearchQuery(words, chosen, who, page, size, order, day);
    }

    public SearchQuery at(int number, int hits) {
        return new SearchQuery(words, chosen, visibility, number, hits, order, day);
    }

    public SearchQuery by(SearchOrder wanted) {
        return new SearchQuery(words, chosen, visibility, page, size, wanted, day);
    }

    public SearchQuery on(LocalDate other) {
        return new SearchQuery(words, chosen, visibility, page, size, order, other);
    }
}
