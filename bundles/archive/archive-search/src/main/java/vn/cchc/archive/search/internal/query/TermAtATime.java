package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Scores list by list over all documents, and not document by document over all lists: a word has a
 * dozen forms, and keeping so many lists in step costs several times what reading them does
 * (term-at-a-time evaluation; Turtle and Flood 1995). Right for an archive of some hundred thousand
 * documents, of which each needs a few bytes while a search runs.
 *
 * @param needed of each thing looked for the queries of its forms; the best counts
 * @param least how many of them a document must have
 * @param favours what a document gains besides
 */
final class TermAtATime extends Query {
    private final List<List<Query>> needed;
    private final int least;
    private final List<Query> favours;

    TermAtATime(List<List<Query>> needed, int least, List<Query> favours) {
        this.needed = needed;
        this.least = least;
        this.favours = favours;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        var lists = new ArrayList<List<Weight>>();
        for (var forms : needed) {
            lists.add(weights(searcher, forms, boost));
        }
        return new Weighed(this, lists, weights(searcher, favours, boost));
    }

    private static List<Weight> weights(IndexSearcher searcher, List<Query> queries, float boost)
            throws IOException {
        var weights = new ArrayList<Weight>();
        for (Query query : queries) {
            weights.add(searcher.rewrite(query).createWeight(searcher, ScoreMode.COMPLETE, boost));
        }
        return weights;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return least + " of " + needed + " gaining " + favours;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && equals((TermAtATime) other);
    }

    private boolean equals(TermAtATime other) {
        return least == other.least && needed.equals(other.needed) && favours.equals(other.favours);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * needed.hashCode() + favours.hashCode()) + least;
    }

    private static final class Weighed extends Weight {
        private final TermAtATime query;
        private final List<List<Weight>> needed;
        private final List<Weight> favours;

        Weighed(TermAtATime query, List<List<Weight>> needed, List<Weight> favours) {
            super(query);
            this.query = query;
            this.needed = needed;
            this.favours = favours;
        }

        @Override
        public Scorer scorer(LeafReaderContext leaf) throws IOException {
            var sums = new Sums(leaf);
            for (var forms : needed) {
                sums.add(forms);
            }
            var documents = sums.with(query.least);
            if (documents.cardinality() == 0) {
                return null;
            }
            sums.favour(favours);
            return new Summed(this, documents, sums.scores);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            var scorer = scorer(leaf);
            return scorer != null && scorer.iterator().advance(document) == document
                    ? Explanation.match(scorer.score(), query.toString())
                    : Explanation.noMatch(query.toString());
        }
    }

    /** What the documents of a segment have come to so far. */
    private static final class Sums {
        private final LeafReaderContext leaf;
        private final int size;
        private final float[] scores;
        private final float[] best;
        private final byte[] had;

        Sums(LeafReaderContext leaf) {
            this.leaf = leaf;
            size = leaf.reader().maxDoc();
            scores = new float[size];
            best = new float[size];
            had = new byte[size];
        }

        /** The best of some forms of one thing. */
        void add(List<Weight> forms) throws IOException {
            for (Weight form : forms) {
                read(form, (document, score) -> best[document] = Math.max(best[document], score));
            }
            for (int document = 0; document < size; document++) {
                if (best[document] > 0) {
                    scores[document] += best[document];
                    had[document]++;
                    best[document] = 0;
                }
            }
        }

        FixedBitSet with(int least) {
            var documents = new FixedBitSet(size);
            for (int document = 0; document < size; document++) {
                if (had[document] >= least) {
                    documents.set(document);
                }
            }
            return documents;
        }

        void favour(List<Weight> favours) throws IOException {
            for (Weight favour : favours) {
                read(favour, (document, score) -> scores[document] += score);
            }
        }

        private void read(Weight weight, Reading reading) throws IOException {
            BulkScorer all = weight.bulkScorer(leaf);
            if (all != null) {
                all.score(new Reader(reading), null, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    private interface Reading {
        void of(int document, float score);
    }

    private static final class Reader implements LeafCollector {
        private final Reading reading;
        private Scorable scorer;

        Reader(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void setScorer(Scorable now) {
            scorer = now;
        }

        @Override
        public void collect(int document) throws IOException {
            reading.of(document, scorer.score());
        }
    }

    private static final class Summed extends Scorer {
        private final BitSetIterator documents;
        private final float[] scores;

        Summed(Weight weight, FixedBitSet documents, float[] scores) {
            super(weight);
            this.documents = new BitSetIterator(documents, documents.cardinality());
            this.scores = scores;
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return documents;
        }

        @Override
        public float score() {
            return scores[documents.docID()];
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }
    }
}
