package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Period;

/** The provinces the registry knows. */
@FunctionalInterface
public interface Provinces {

    /** Codes of the provinces of a period; empty when the registry has no such period. */
    Optional<Set<String>> of(Period period);
}
