package vn.cchc.edition.internal.difference;

/** A leaf criterion of the earlier year and what it is in the later one. */
record LeafPair(Leaf earlier, Leaf later) {

    /** The same question, under whatever code. */
    boolean sameQuestion() {
        return earlier.wording().same(later.wording());
    }

    /** For points: the maximum or the way to earn it is another. */
    boolean sameAward() {
        return earlier.points().equals(later.points());
    }

    boolean sameCode() {
        return earlier.code().equals(later.code());
    }

    boolean comparable() {
        return sameQuestion() && sameAward();
    }
}
