package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.Editions;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Two years of an index that are on offer, the earlier one first. */
public record TwoYears(Edition earlier, Edition later) {

    /**
     * @throws Refusal NOT_FOUND with every year that is not on offer; INVALID when they are not in
     *     order or are no index
     */
    public static TwoYears of(Editions editions, String index, String earlier, String later) {
        var missing = new ArrayList<Problem>();
        var before = find(editions, index, earlier, missing);
        var after = find(editions, index, later, missing);
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, missing);
        }
        if (earlier.compareTo(later) >= 0) {
            throw new Refusal(
                    Refusal.Kind.INVALID, InstallFault.YEARS_NOT_IN_ORDER.at("", earlier, later));
        }
        requireIndex(after.orElseThrow());
        return new TwoYears(before.orElseThrow(), after.orElseThrow());
    }

    /** Plans and surveys have no criteria by which what they hold could be found again. */
    private static void requireIndex(Edition edition) {
        if (edition.methodology().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, InstallFault.noIndex(edition));
        }
    }

    public EditionDifference difference(EditionDifferences differences) {
        return differences.between(earlier, later, Optional.empty());
    }

    private static Optional<Edition> find(
            Editions editions, String index, String year, ArrayList<Problem> missing) {
        var found = id(index, year).flatMap(editions::find);
        if (found.isEmpty()) {
            missing.add(InstallFault.NO_SUCH_YEAR.at("", index + "/" + year));
        }
        return found;
    }

    private static Optional<EditionId> id(String index, String year) {
        try {
            return Optional.of(new EditionId(index, year));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
