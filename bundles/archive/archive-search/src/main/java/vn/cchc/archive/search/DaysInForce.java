package vn.cchc.archive.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a document is in force; both days are in it. Whether it is today is asked when
 * it is looked for, so that what was indexed once stays right.
 *
 * @param first without one it has always been
 * @param last without one it goes on
 */
public record DaysInForce(Optional<LocalDate> first, Optional<LocalDate> last) {
    public static final DaysInForce ALWAYS = new DaysInForce(Optional.empty(), Optional.empty());
}
