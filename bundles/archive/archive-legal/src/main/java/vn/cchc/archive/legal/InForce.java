package vn.cchc.archive.legal;

import java.time.LocalDate;
import java.util.Optional;

/** From when a document is in force, as it says itself. */
public sealed interface InForce {

    /** "có hiệu lực kể từ ngày ký". */
    record OnSigning() implements InForce {}

    /** "có hiệu lực từ ngày …". */
    record From(LocalDate day) implements InForce {}

    /** "có hiệu lực sau 45 ngày, kể từ ngày ký". */
    record AfterDays(int days) implements InForce {}

    /** The first day in force; empty when it counts from a day of issue that is not known. */
    default Optional<LocalDate> day(Optional<LocalDate> issued) {
        if (this instanceof From from) {
            return Optional.of(from.day());
        }
        return this instanceof AfterDays after
                ? issued.map(day -> day.plusDays(after.days()))
                : issued;
    }
}
