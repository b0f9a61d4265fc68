package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import vn.cchc.archive.search.internal.query.Marks.Mark;
import vn.cchc.archive.search.internal.terms.Fields;
import vn.cchc.archive.search.internal.terms.PageStarts;

/** Finds the page with most of the words from their places in the index, without reading text. */
final class PageFinder {
    /** Of one word in one document: what comes later changes little. */
    private static final int MOST_PLACES = 5_000;

    private static final float NEIGHBOURS = 1;

    private final Marks marks;

    PageFinder(Marks marks) {
        this.marks = marks;
    }

    /** The page, from 1; 0 when the words stand on none. */
    int bestPage(LeafReader reader, int document) throws IOException {
        var starts = DocValues.getBinary(reader, Fields.PAGE_STARTS);
        if (!starts.advanceExact(document)) {
            return 0;
        }
        var pages = PageStarts.read(starts.binaryValue());
        var scores = new HashMap<Integer, PageScore>();
        places(reader, document)
                .forEach(
                        (position, mark) ->
                                scores.computeIfAbsent(
                                                pages.pageOf(position), page -> new PageScore())
                                        .add(position, mark));
        scores.remove(0);
        return best(scores);
    }

    private static int best(Map<Integer, PageScore> scores) {
        int best = 0;
        float most = 0;
        for (var page : new TreeMap<>(scores).entrySet()) {
            if (page.getValue().score() > most) {
                most = page.getValue().score();
                best = page.getKey();
            }
        }
        return best;
    }

    private TreeMap<Integer, Mark> places(LeafReader reader, int document) throws IOException {
        var places = new TreeMap<Integer, Mark>();
        for (var form : marks.byForm().entrySet()) {
            var term = new Term(Fields.BODY, form.getKey());
            PostingsEnum postings = reader.postings(term, PostingsEnum.POSITIONS);
            if (postings != null && postings.advance(document) == document) {
                int count = Math.min(postings.freq(), MOST_PLACES);
                for (int i = 0; i < count; i++) {
                    places.merge(postings.nextPosition(), form.getValue(), PageFinder::better);
                }
            }
        }
        return places;
    }

    private static Mark better(Mark one, Mark other) {
        return one.worth() >= other.worth() ? one : other;
    }

    /** Words that stand on a page count once; words beside each other as typed count again. */
    private static final class PageScore {
        private final Map<Integer, Float> words = new HashMap<>();
        private final Map<Integer, Float> neighbours = new HashMap<>();
        private int lastPosition = Integer.MIN_VALUE;
        private int lastPlace = Integer.MIN_VALUE;
        private int count;

        void add(int position, Mark mark) {
            words.merge(mark.place(), mark.worth(), Math::max);
            if (position == lastPosition + 1 && mark.place() == lastPlace + 1) {
                neighbours.merge(mark.place(), NEIGHBOURS, Math::max);
            }
            lastPosition = position;
            lastPlace = mark.place();
            count++;
        }

        float score() {
            return sum(words) + sum(neighbours) + 0.001f * Math.min(count, 100);
        }

        private static float sum(Map<Integer, Float> parts) {
            return (float) parts.values().stream().mapToDouble(Float::doubleValue).sum();
        }
    }
}
