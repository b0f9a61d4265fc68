package vn.cchc.graph.jena.internal.frozen;

import java.util.Arrays;

/** Triples as they were told, by numbers of terms. */
final class TripleList {
    private int[] places = new int[3 * 1024];
    private int used;

    void add(int subject, int predicate, int object) {
        if (used == places.length) {
            places = Arrays.copyOf(places, Math.multiplyExact(places.length / 3, 2) * 3);
        }
        places[used++] = subject;
        places[used++] = predicate;
        places[used++] = object;
    }

    int size() {
        return used / 3;
    }

    int subject(int at) {
        return places[3 * at];
    }

    int predicate(int at) {
        return places[3 * at + 1];
    }

    int object(int at) {
        return places[3 * at + 2];
    }

    /** The terms in it, each once, ascending. */
    int[] terms() {
        return Arrays.stream(places, 0, used).sorted().distinct().toArray();
    }

    /**
     * @param numbers the new number of each term
     */
    void renumber(int[] numbers) {
        for (int i = 0; i < used; i++) {
            places[i] = numbers[places[i]];
        }
    }
}
