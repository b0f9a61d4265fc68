package vn.cchc.invitation.internal.rest;

import vn.cchc.invitation.Progress;

/** How far a unit is; without a unit: all that are too small to be shown. */
public record ProgressRecord(
        String unit, long invited, long issued, long written, long bounced, long optedOut) {
    static ProgressRecord of(Progress progress) {
        return new ProgressRecord(
                progress.unit().orElse(null),
                progress.invited(),
                progress.issued(),
                progress.written(),
                progress.bounced(),
                progress.optedOut());
    }
}
