package vn.cchc.archive.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total visible documents that fit words and facets
 * @param hits one page of them
 * @param facets counts by facet, most frequent first. What is chosen in a facet does not narrow the
 *     counts of that facet itself
 * @param didYouMean other words that find clearly more
 * @param loosened whether few documents fitted, so that more distant ones were looked for as well
 * @param shortened whether only the beginning of the words was looked at
 * @param took how long it took
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> didYouMean,
        boolean loosened,
        boolean shortened,
        Duration took) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * A document that fits.
     *
     * @param id as indexed
     * @param version whose text was indexed
     * @param score for comparison within one result; 0 when sorted otherwise than by relevance
     * @param title as indexed
     * @param number as indexed
     * @param page the page where most of the words stand, from 1; 0 when they stand on none
     * @param snippets of that page
     */
    public record Hit(
            String id,
            int version,
            float score,
            String title,
            String number,
            int page,
            List<Snippet> snippets) {
        public Hit {
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * Some words in their context.
     *
     * @param pieces one after the other, plain text
     */
    public record Snippet(List<Piece> pieces) {
        public Snippet {
            pieces = List.copyOf(pieces);
        }

        /** Without marks. */
        public String text() {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /**
     * A piece of plain text, not escaped for anything.
     *
     * @param text as in the document
     * @param marked whether it is what was looked for
     */
    public record Piece(String text, boolean marked) {}

    /**
     * How many documents have a value.
     *
     * @param value as indexed
     * @param count of documents
     */
    public record FacetCount(String value, int count) {}
}
