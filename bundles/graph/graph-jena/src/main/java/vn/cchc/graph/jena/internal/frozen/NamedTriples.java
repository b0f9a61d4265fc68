package vn.cchc.graph.jena.internal.frozen;

/** The triples of a named graph, with numbers of their own for their terms. */
final class NamedTriples {
    private final int[] terms;
    private final Triples triples;

    /**
     * @param terms the numbers of its terms among all, ascending; the triples count them from 0
     */
    NamedTriples(int[] terms, Triples triples) {
        this.terms = terms;
        this.triples = triples;
    }

    /**
     * @param told by the numbers of all terms; not to be used afterwards
     */
    static NamedTriples of(TripleList told) {
        int[] terms = told.terms();
        int[] own = new int[terms.length == 0 ? 0 : terms[terms.length - 1] + 1];
        for (int i = 0; i < terms.length; i++) {
            own[terms[i]] = i;
        }
        told.renumber(own);
        return new NamedTriples(terms, Triples.of(terms.length, told));
    }

    int[] terms() {
        return terms;
    }

    Triples triples() {
        return triples;
    }

    /** As Jena sees it, for one query. */
    FrozenGraph graph(Terms all, Runnable poll) {
        return new FrozenGraph(new SomeTerms(all, terms), triples, poll);
    }
}
