package vn.cchc.scoring.internal.breakdown;

import java.util.Optional;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.internal.faults.AskedFault;

/** The node of the tree somebody asked for. */
public final class WantedNode {
    private WantedNode() {}

    /**
     * @param criterion as asked, null or blank for none
     * @throws Refusal NOT_FOUND when there is no such node
     */
    public static Optional<String> of(String criterion, Breakdown breakdown) {
        var wanted = Optional.ofNullable(criterion).filter(text -> !text.isBlank());
        wanted.filter(code -> breakdown.criteria().stream().noneMatch(n -> n.code().equals(code)))
                .ifPresent(
                        code -> {
                            throw new Refusal(
                                    Refusal.Kind.NOT_FOUND, AskedFault.NO_CRITERION.at(code));
                        });
        return wanted;
    }

    /** The same, and the root of the tree when none was asked for. */
    public static String orRoot(String criterion, Breakdown breakdown) {
        return of(criterion, breakdown).orElseGet(() -> breakdown.criteria().get(0).code());
    }
}
