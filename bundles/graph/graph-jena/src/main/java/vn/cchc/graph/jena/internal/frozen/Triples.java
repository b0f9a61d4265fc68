package vn.cchc.graph.jena.internal.frozen;

/** The triples of one graph in three orders, so that every pattern is one range of one of them. */
final class Triples {
    final Index spo;
    final Index osp;
    final Index pos;

    /** How many different things are told something by each predicate, and how many values. */
    private final int[] subjects;

    private final int[] objects;
    private final int predicates;

    Triples(Index spo, Index osp, Index pos) {
        this.spo = spo;
        this.osp = osp;
        this.pos = pos;
        this.subjects = new int[pos.starts.length - 1];
        this.objects = new int[pos.starts.length - 1];
        this.predicates = count();
    }

    static Triples of(int terms, TripleList triples) {
        Index spo = Index.sorted(terms, triples);
        Index osp = spo.rotated();
        return new Triples(spo, osp, osp.rotated());
    }

    private int count() {
        int used = 0;
        for (int term = 0; term < subjects.length; term++) {
            for (int at = spo.starts[term]; at < spo.starts[term + 1]; at++) {
                int predicate = Index.high(spo.pairs[at]);
                if (at == spo.starts[term] || predicate != Index.high(spo.pairs[at - 1])) {
                    subjects[predicate]++;
                }
            }
            for (int at = pos.starts[term]; at < pos.starts[term + 1]; at++) {
                int object = Index.high(pos.pairs[at]);
                if (at == pos.starts[term] || object != Index.high(pos.pairs[at - 1])) {
                    objects[term]++;
                }
            }
            used += pos.starts[term] < pos.starts[term + 1] ? 1 : 0;
        }
        return used;
    }

    int size() {
        return spo.pairs.length;
    }

    /** How many terms stand in any of the three places, at most. */
    int terms() {
        return spo.starts.length - 1;
    }

    /** Different subjects of statements with the predicate, or of all with {@link Terms#ANY}. */
    int subjects(int predicate) {
        return predicate < 0 ? terms() : subjects[predicate];
    }

    /** Different objects of statements with the predicate, or of all with {@link Terms#ANY}. */
    int objects(int predicate) {
        return predicate < 0 ? terms() : objects[predicate];
    }

    int predicates() {
        return predicates;
    }
}
