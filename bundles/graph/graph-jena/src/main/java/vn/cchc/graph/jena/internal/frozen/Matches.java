package vn.cchc.graph.jena.internal.frozen;

/** Walks through the triples that match a pattern. Used by one thread, for one pattern a time. */
final class Matches {
    private enum Order {
        SPO,
        OSP,
        POS
    }

    private final Triples triples;
    private Order order = Order.SPO;
    private Index index;
    private boolean everything;
    private int key;
    private int at;
    private int end;
    private int subject;
    private int predicate;
    private int object;

    Matches(Triples triples) {
        this.triples = triples;
        this.index = triples.spo;
    }

    /**
     * Begins with a pattern.
     *
     * @param s a term, {@link Terms#ANY} or {@link Terms#UNKNOWN}; so are {@code p} and {@code o}
     */
    Matches of(int s, int p, int o) {
        subject = s;
        predicate = p;
        object = o;
        everything = false;
        if (s == Terms.UNKNOWN || p == Terms.UNKNOWN || o == Terms.UNKNOWN) {
            at = 0;
            end = 0;
        } else if (s >= 0 && (p >= 0 || o < 0)) {
            range(Order.SPO, triples.spo, s, p, o);
        } else if (o >= 0 && (s >= 0 || p < 0)) {
            range(Order.OSP, triples.osp, o, s, p);
        } else if (p >= 0) {
            range(Order.POS, triples.pos, p, o, s);
        } else {
            all();
        }
        return this;
    }

    private void all() {
        order = Order.SPO;
        index = triples.spo;
        everything = true;
        key = 0;
        at = 0;
        end = triples.size();
    }

    private void range(Order chosen, Index chosenIndex, int first, int second, int third) {
        order = chosen;
        index = chosenIndex;
        at = index.starts[first];
        end = index.starts[first + 1];
        if (second >= 0) {
            long from = Index.pair(second, Math.max(third, 0));
            long to = third >= 0 ? from + 1 : Index.pair(second + 1, 0);
            at = index.firstNotBelow(from, at, end);
            end = index.firstNotBelow(to, at, end);
        }
    }

    /** How many are left. */
    int size() {
        return end - at;
    }

    /** Goes to the next triple; false when there is none. */
    boolean next() {
        if (at == end) {
            return false;
        }
        long pair = index.pairs[at];
        int high = Index.high(pair);
        int low = Index.low(pair);
        switch (order) {
            case SPO -> {
                if (everything) {
                    while (index.starts[key + 1] <= at) {
                        key++;
                    }
                    subject = key;
                }
                predicate = high;
                object = low;
            }
            case OSP -> {
                subject = high;
                predicate = low;
            }
            case POS -> {
                object = high;
                subject = low;
            }
        }
        at++;
        return true;
    }

    int subject() {
        return subject;
    }

    int predicate() {
        return predicate;
    }

    int object() {
        return object;
    }
}
