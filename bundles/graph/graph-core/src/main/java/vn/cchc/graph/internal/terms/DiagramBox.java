package vn.cchc.graph.internal.terms;

import java.util.List;

/**
 * A class in a diagram.
 *
 * @param name in the page's language
 * @param brief short address; empty for the box of what is said of anything
 * @param own whether the module defines it
 * @param broader classes it is a kind of
 */
record DiagramBox(
        String iri, String name, String brief, boolean own, List<String> broader, List<Row> rows) {
    private static final int HEAD = 44;
    private static final int ROW = 22;

    /**
     * A property of the class.
     *
     * @param text its name and what its values are
     * @param range class of its values in the diagram; empty when it is a value of its own
     */
    record Row(String text, String range) {}

    int height() {
        return head() + rows.size() * ROW + (rows.isEmpty() ? 0 : 8);
    }

    private int head() {
        return brief.isEmpty() ? HEAD - 18 : HEAD;
    }

    /** Middle of a row, from the top of the box. */
    int middle(int row) {
        return head() + row * ROW + ROW / 2;
    }
}
