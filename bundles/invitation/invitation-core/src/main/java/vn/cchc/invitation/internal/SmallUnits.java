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
        var together = Progress.none(Optional.empty());
        while (!shown.isEmpty()
                && (small(shown.get(0).invited())
                        || together.invited() > 0 && small(together.invited()))) {
            together = together.with(shown.remove(0));
        }
        shown.sort(Comparator.comparing(u -> u.unit().get()));
        if (together.invited() > 0 && !small(together.invited())) {
            shown.add(together);
        }
        return List.copyOf(shown);
    }

    private static boolean small(long people) {
        return people < Invitations.SMALLEST_GROUP;
    }
}
