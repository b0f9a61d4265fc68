package vn.cchc.edition.internal.examination;

import java.util.Optional;

/** What the rows of every {@code criteria.csv} have; empty where a cell is missing or wrong. */
interface NodeRow {

    /** File and line. */
    String where();

    Optional<String> code();

    Optional<String> parent();

    Optional<Level> level();

    /** How the row is called in a problem. */
    default String called() {
        return code().orElse("?");
    }
}
