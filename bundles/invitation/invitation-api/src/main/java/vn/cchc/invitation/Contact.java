package vn.cchc.invitation;

import java.util.Objects;

/**
 * Somebody to be asked.
 *
 * @param name as they are written to
 * @param address where they are written to
 * @param unit the agency or office, for progress; not known to the side of the answers
 * @param stratum the coarse group whose ballot they get, the one thing the side of the answers
 *     learns
 * @param language {@code vi} or {@code en}
 */
public record Contact(String name, Address address, String unit, String stratum, String language) {
    public Contact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(language, "language");
    }

    /** Never a name or an address: this may end up in a log. */
    @Override
    public String toString() {
        return "a contact of stratum " + stratum;
    }
}
