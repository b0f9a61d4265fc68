package vn.cchc.archive.search;

import java.util.Set;

/** Which documents a searcher may know of. What is not visible is neither found nor counted. */
public sealed interface Visibility {

    /** What is for everybody. */
    record PublicOnly() implements Visibility {}

    /**
     * What is for everybody, and what some agencies own.
     *
     * @param agencies ids of agencies
     */
    record PublicAnd(Set<String> agencies) implements Visibility {
        public PublicAnd {
            agencies = Set.copyOf(agencies);
        }
    }

    /** All documents. */
    record Everything() implements Visibility {}
}
