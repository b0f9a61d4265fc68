package vn.cchc.graph.jena.internal.frozen;

/**
 * Which triple pattern comes first: always the one that is expected to have the fewest matches. The
 * number of matches is exact for what is known when the join begins, since it is the length of a
 * range; for a variable that an earlier pattern will give a value it is divided by how many
 * different values there are.
 */
final class JoinOrder {
    private final Triples triples;
    private final Slots[] patterns;
    private final Matches range;

    JoinOrder(Triples triples, Slots[] patterns) {
        this.triples = triples;
        this.patterns = patterns;
        this.range = new Matches(triples);
    }

    /**
     * @param values terms of the variables, {@link Terms#ANY} where not known
     */
    Slots[] of(int[] values) {
        if (patterns.length == 1) {
            return patterns;
        }
        Slots[] left = patterns.clone();
        double[] sizes = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            sizes[i] = size(left[i], values);
        }
        boolean[] later = new boolean[values.length];
        for (int done = 0; done < left.length; done++) {
            int best = best(left, sizes, done, values, later);
            swap(left, sizes, done, best);
            give(left[done], values, later);
        }
        return left;
    }

    private int size(Slots pattern, int[] values) {
        return range.of(
                        Slots.value(pattern.subject, values),
                        Slots.value(pattern.predicate, values),
                        Slots.value(pattern.object, values))
                .size();
    }

    private int best(Slots[] left, double[] sizes, int from, int[] values, boolean[] later) {
        int best = from;
        double fewest = Double.MAX_VALUE;
        for (int i = from; i < left.length; i++) {
            double expected = sizes[i] / choices(left[i], values, later);
            if (expected < fewest) {
                best = i;
                fewest = expected;
            }
        }
        return best;
    }

    /** By what a value that will be known divides the matches. */
    private double choices(Slots pattern, int[] values, boolean[] later) {
        int predicate = Slots.value(pattern.predicate, values);
        double choices = 1;
        if (given(pattern.subject, later)) {
            choices *= Math.max(1, triples.subjects(predicate));
        }
        if (given(pattern.predicate, later)) {
            choices *= Math.max(1, triples.predicates());
        }
        if (given(pattern.object, later)) {
            choices *= Math.max(1, triples.objects(predicate));
        }
        return choices;
    }

    private static boolean given(int slot, boolean[] later) {
        return Slots.isVariable(slot) && later[Slots.number(slot)];
    }

    private static void swap(Slots[] patterns, double[] sizes, int a, int b) {
        Slots pattern = patterns[a];
        patterns[a] = patterns[b];
        patterns[b] = pattern;
        double size = sizes[a];
        sizes[a] = sizes[b];
        sizes[b] = size;
    }

    private static void give(Slots pattern, int[] values, boolean[] later) {
        for (int slot : new int[] {pattern.subject, pattern.predicate, pattern.object}) {
            if (Slots.isVariable(slot) && values[Slots.number(slot)] == Terms.ANY) {
                later[Slots.number(slot)] = true;
            }
        }
    }
}
