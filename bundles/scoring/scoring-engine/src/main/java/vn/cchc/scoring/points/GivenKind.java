package vn.cchc.scoring.points;

/** Refuses what a rule does not ask for. */
final class GivenKind {
    private GivenKind() {}

    static <T> T require(Class<T> kind, Given given) {
        if (!kind.isInstance(given)) {
            throw new IllegalArgumentException(
                    "Asked for " + kind.getSimpleName() + ", given " + given);
        }
        return kind.cast(given);
    }
}
