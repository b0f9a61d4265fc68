package vn.cchc.testing.benchmarks.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something that answers questions. */
interface Store {
    /** The answer as CSV. */
    byte[] answer(Question question) throws IOException;

    /** The answer's lines in one order, to be compared. */
    default List<String> rows(Question question) throws IOException {
        return new String(answer(question), StandardCharsets.UTF_8).lines().sorted().toList();
    }
}
