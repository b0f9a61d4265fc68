package vn.cchc.invitation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.Progress;

/**
 * Puts units of too few people together, so that no line tells of one of them, and none can be told
 * by taking the others off the sum.
 */
final class SmallUnits {
    private SmallUnits() {}

    static List<Progress> together(List<Progress> units) {
        var shown = new ArrayList<>(units);
        shown.sort(Comparator.comparingLong(Progress::invited).thenComparing(u -> u.unit().get()));
        long invited = 0;
        long issued = 0;
        while (!shown.isEmpty()
                && (small(shown.get(0).invited()) || invited > 0 && small(invited))) {
            var next = shown.remove(0);
            invited += next.invited();
            issued += next.issued();
        }
        shown.sort(Comparator.comparing(u -> u.unit().get()));
        if (invited > 0 && !small(invited)) {
            shown.add(new Progress(Optional.empty(), invited, issued));
        }
        return List.copyOf(shown);
    }

    private static boolean small(long people) {
        return people < Invitations.SMALLEST_GROUP;
    }
}
