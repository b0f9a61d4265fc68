package vn.cchc.invitation;

import java.util.Optional;

/**
 * How far a unit is, without who.
 *
 * @param unit empty for all units together that are too small to be shown
 * @param issued people who took their ballots
 * @param written people to whom a letter was sent by the product
 * @param bounced people whose address cannot be reached
 * @param optedOut people who want no letters
 */
public record Progress(
        Optional<String> unit,
        long invited,
        long issued,
        long written,
        long bounced,
        long optedOut) {

    /** Nobody yet. */
    public static Progress none(Optional<String> unit) {
        return new Progress(unit, 0, 0, 0, 0, 0);
    }

    /** The same unit with the people of another one as well. */
    public Progress with(Progress other) {
        return new Progress(
                unit,
                invited + other.invited,
                issued + other.issued,
                written + other.written,
                bounced + other.bounced,
                optedOut + other.optedOut);
    }
}
