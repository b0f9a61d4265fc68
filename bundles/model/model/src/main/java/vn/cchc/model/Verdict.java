package vn.cchc.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of checking something: it is accepted whole, or refused with all its problems. */
public sealed interface Verdict<T> {

    /** It may be used. */
    record Accepted<T>(T accepted) implements Verdict<T> {}

    /** Nothing of it may be used. At least one problem. */
    record Refused<T>(List<Problem> refusals) implements Verdict<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a problem");
            }
        }
    }

    static <T> Verdict<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Verdict<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    static <T> Verdict<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /** The value when accepted. */
    default Optional<T> value() {
        return this instanceof Accepted<T> a ? Optional.of(a.accepted()) : Optional.empty();
    }

    /** Empty when accepted. */
    default List<Problem> problems() {
        return this instanceof Refused<T> r ? r.refusals() : List.of();
    }

    default <R> Verdict<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Accepted<T> a
                ? accepted(change.apply(a.accepted()))
                : refused(problems());
    }

    /** What a second check says of what the first one accepted. */
    default <R> Verdict<R> flatMap(Function<? super T, Verdict<R>> next) {
        return this instanceof Accepted<T> a ? next.apply(a.accepted()) : refused(problems());
    }

    /** The value, or a {@link Refusal} of kind INVALID that carries the problems. */
    default T orRefuse() {
        return value().orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, problems()));
    }
}
