package vn.cchc.edition.internal.years;

import org.osgi.framework.Version;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;
import vn.cchc.model.Verdict;

/**
 * A year bundle in the framework and what came of its exam.
 *
 * @param bundleId number of the bundle, unique while the framework lives
 * @param origin where the bundle comes from, for people
 */
public record InstalledEdition(
        long bundleId, String name, Version version, String origin, Verdict<Edition> verdict) {

    /** Which edition it is; only of one that passed. */
    EditionId id() {
        return verdict.value().orElseThrow().id();
    }

    /** Symbolic name and version, for people. */
    public String called() {
        return name + " " + version;
    }
}
