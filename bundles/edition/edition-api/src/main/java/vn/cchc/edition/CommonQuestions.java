package vn.cchc.edition;

import java.util.Map;

/**
 * Two years of an index that is computed from answers, both reduced to the questions they have in
 * common, so that the methodology of the earlier one computes both: its tree without the criteria
 * that have no question in the later form, its scale, its rule for the nation, its rounding. Of the
 * two minimum numbers of forms the larger one holds.
 *
 * @param earlier the earlier year with the smaller tree
 * @param later the later year with the same tree; its leaves have the codes and questions of its
 *     own form
 * @param difference as between the years themselves, but for the nodes, which are those of the
 *     smaller tree
 * @param coverage by code of a node in the earlier year, how much of it is left
 */
public record CommonQuestions(
        Edition earlier,
        Edition later,
        EditionDifference difference,
        Map<String, Coverage> coverage) {
    public CommonQuestions {
        coverage = Map.copyOf(coverage);
    }

    /** Which questions count as common. */
    public enum Wording {
        /** The same words; case, signs and spaces aside. */
        SAME,
        /** Also one that was reworded: half of its words are the same. */
        REWORDED
    }

    /**
     * The leaf criteria of a node.
     *
     * @param same found under the same words
     * @param reworded found under other words and taken for the same, as asked for
     * @param of how many the node has in the earlier year
     */
    public record Coverage(int same, int reworded, int of) {

        /** The node is what it was: the methodology applies to it unchanged. */
        public boolean whole() {
            return same + reworded == of;
        }
    }

    /** Without any, nothing can be computed. */
    public boolean none() {
        return coverage.isEmpty();
    }
}
