package vn.cchc.scoring.estimation;

import java.util.List;

/**
 * A figure by name: a criterion is one question, a factor or an index several.
 *
 * @param columns the questions, at least one
 */
public record Item(String name, List<String> columns, Combination combination) {

    /** How the questions of an item become one share. */
    public enum Combination {
        /** Satisfied answers over valid answers of all its questions: a ratio. */
        POOLED,
        /** The mean of the questions' own shares, each of equal weight, with the covariances. */
        MEAN
    }

    public Item {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Item " + name + " has no question");
        }
    }
}
