package vn.cchc.graph.jena.internal.frozen;

/**
 * The three places of a triple pattern. A place is a term as {@link Terms} numbers it, or a
 * variable: -3 for the first, -4 for the second, and so on.
 */
final class Slots {
    private static final int FIRST_VARIABLE = -3;

    final int subject;
    final int predicate;
    final int object;

    /** The variables that this pattern gives a value, each once. */
    private final int[] gives = new int[3];

    private int given;

    Slots(int subject, int predicate, int object) {
        this.subject = subject;
        this.predicate = predicate;
        this.object = object;
    }

    static int variable(int number) {
        return FIRST_VARIABLE - number;
    }

    static boolean isVariable(int slot) {
        return slot <= FIRST_VARIABLE;
    }

    static int number(int slot) {
        return FIRST_VARIABLE - slot;
    }

    /** The term that stands in the place, {@link Terms#ANY} when its variable has none. */
    static int value(int slot, int[] values) {
        return isVariable(slot) ? values[number(slot)] : slot;
    }

    /** Notes which variables have no value yet. */
    void free(int[] values) {
        given = 0;
        note(subject, values);
        note(predicate, values);
        note(object, values);
    }

    private void note(int slot, int[] values) {
        if (isVariable(slot) && values[number(slot)] == Terms.ANY) {
            gives[given++] = number(slot);
        }
    }

    /** Takes back the values that this pattern gave. */
    void release(int[] values) {
        for (int i = 0; i < given; i++) {
            values[gives[i]] = Terms.ANY;
        }
    }

    /** Gives values; false when a variable would need two. */
    boolean take(Matches match, int[] values) {
        return take(subject, match.subject(), values)
                && take(predicate, match.predicate(), values)
                && take(object, match.object(), values);
    }

    private static boolean take(int slot, int term, int[] values) {
        if (!isVariable(slot)) {
            return true;
        }
        int number = number(slot);
        if (values[number] == Terms.ANY) {
            values[number] = term;
        }
        return values[number] == term;
    }
}
