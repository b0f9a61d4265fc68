package vn.cchc.edition.internal.years;

import org.osgi.framework.Version;
import vn.cchc.edition.Edition;
import vn.cchc.model.Verdict;

/**
 * A year bundle in the framework and what came of its exam.
 *
 * @param bundleId number of the bundle, unique while the framework lives
 */
public record InstalledEdition(
        long bundleId, String name, Version version, Verdict<Edition> verdict) {

    /** Symbolic name and version, for people. */
    public String called() {
        return name + " " + version;
    }
}
