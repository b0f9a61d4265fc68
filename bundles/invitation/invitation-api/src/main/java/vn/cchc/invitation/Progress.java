package vn.cchc.invitation;

import java.util.Optional;

/**
 * How far a unit is, without who.
 *
 * @param unit empty for all units together that are too small to be shown
 */
public record Progress(Optional<String> unit, long invited, long issued) {}
