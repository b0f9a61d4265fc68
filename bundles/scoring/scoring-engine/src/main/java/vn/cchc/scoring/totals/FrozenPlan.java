package vn.cchc.scoring.totals;

import java.util.Arrays;
import java.util.List;

/**
 * What a layout wants of the dictionaries of a frozen file: the values of key columns, exact
 * weights, kinds of answers. One column may be several of these.
 */
final class FrozenPlan implements FrozenColumns.Readers {
    /** In place of micros for an entry that is no weight. */
    static final long NO_WEIGHT = -1;

    /** In place of a kind for a code without an entry; negative. */
    static final byte NO_ENTRY = -1;

    private static final int ONE_BYTE = 256;

    private final List<String> keys;
    private final List<String> questions;
    private final String weight;
    private final AnswerKinds kindOf;

    FrozenPlan(Layout layout) {
        keys = layout.keys();
        questions = layout.questions();
        weight = layout.weight();
        kindOf = new AnswerKinds(layout);
    }

    @Override
    public FrozenColumns.Dictionary of(String column, int entries) {
        boolean key = keys.contains(column);
        boolean question = questions.contains(column);
        boolean weighs = column.equals(weight);
        if (!key && !question && !weighs) {
            return null;
        }
        return new Meaning(
                key ? new byte[entries + 1][] : null,
                question ? new byte[Math.max(ONE_BYTE, entries + 1)] : null,
                weighs ? new Weights(entries) : null,
                kindOf);
    }

    /** What the codes of a column mean; what nobody wants is null. */
    record Meaning(byte[][] values, byte[] kinds, Weights weights, AnswerKinds kindOf)
            implements FrozenColumns.Dictionary {

        Meaning {
            if (values != null) {
                values[0] = new byte[0];
            }
            if (kinds != null) {
                Arrays.fill(kinds, NO_ENTRY);
                kinds[0] = AnswerKinds.MISSING;
            }
        }

        @Override
        public void entry(int code, byte[] bytes, int from, int to) {
            if (weights != null) {
                weights.entry(code, bytes, from, to);
            }
            if (values != null) {
                values[code] = Arrays.copyOfRange(bytes, from, to);
            }
            if (kinds != null) {
                kinds[code] = kindOf.kind(bytes, from, to);
            }
        }
    }

    /** Exact weights by code. */
    static final class Weights {
        private final ExactWeight exact = new ExactWeight();
        private final long[] micros;
        private long[] rests = new long[0]; // weights of more than six decimals are seldom

        Weights(int entries) {
            micros = new long[entries + 1];
            micros[0] = NO_WEIGHT;
        }

        private void entry(int code, byte[] bytes, int from, int to) {
            if (!exact.read(bytes, from, to)) {
                micros[code] = NO_WEIGHT;
                return;
            }
            micros[code] = exact.micros;
            if (exact.rest != 0) {
                if (rests.length == 0) {
                    rests = new long[micros.length];
                }
                rests[code] = exact.rest;
            }
        }

        long micros(int code) {
            return micros[code];
        }

        long rest(int code) {
            return rests.length == 0 ? 0 : rests[code];
        }
    }
}
