package vn.cchc.campaign.internal.pages;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.cchc.campaign.BallotCount;
import vn.cchc.web.PageLanguage;

/** The ballots of all strata together, as people read numbers. */
public record BallotTotal(boolean shown, String invited, String issued, String used) {

    static BallotTotal of(List<BallotCount> counts, PageLanguage in) {
        return new BallotTotal(
                !counts.isEmpty(),
                sum(counts, BallotCount::invited, in),
                sum(counts, BallotCount::issued, in),
                sum(counts, BallotCount::used, in));
    }

    private static String sum(
            List<BallotCount> counts, ToLongFunction<BallotCount> number, PageLanguage in) {
        return in.number(counts.stream().mapToLong(number).sum());
    }
}
