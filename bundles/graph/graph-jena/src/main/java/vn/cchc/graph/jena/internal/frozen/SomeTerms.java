package vn.cchc.graph.jena.internal.frozen;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The terms of one named graph with numbers of their own, in the same order: so what a graph takes
 * depends on its own size and not on that of the build.
 */
final class SomeTerms implements Terms {
    private final Terms all;
    private final int[] numbers;

    /**
     * @param numbers of its terms among all, ascending
     */
    SomeTerms(Terms all, int[] numbers) {
        this.all = all;
        this.numbers = numbers;
    }

    @Override
    public int id(Node node) {
        int among = all.id(node);
        return among == UNKNOWN ? UNKNOWN : own(among);
    }

    /** The own number of a term, or {@link #UNKNOWN}. */
    private int own(int among) {
        int found = Arrays.binarySearch(numbers, among);
        return found < 0 ? UNKNOWN : found;
    }

    @Override
    public Node node(int id) {
        return all.node(numbers[id]);
    }

    @Override
    public int count() {
        return numbers.length;
    }
}
