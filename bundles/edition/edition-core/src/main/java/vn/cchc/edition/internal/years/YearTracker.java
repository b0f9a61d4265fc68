package vn.cchc.edition.internal.years;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.files.InstalledYear;
import vn.cchc.model.Verdict;

/** Examines every year bundle that starts, and tells the board when it stops. */
public final class YearTracker implements BundleTrackerCustomizer<Long> {
    private static final Logger LOG = LoggerFactory.getLogger(YearTracker.class);

    private final Examination examination;
    private final YearBoard board;

    public YearTracker(Examination examination, YearBoard board) {
        this.examination = examination;
        this.board = board;
    }

    @Override
    public Long addingBundle(Bundle bundle, BundleEvent event) {
        if (!InstalledYear.isYear(bundle)) {
            return null;
        }
        board.put(
                new InstalledEdition(
                        bundle.getBundleId(),
                        bundle.getSymbolicName(),
                        bundle.getVersion(),
                        DeployFolder.origin(bundle),
                        examine(bundle)));
        return bundle.getBundleId();
    }

    /** One year must not keep the others from being read, whatever it holds. */
    private Verdict<Edition> examine(Bundle bundle) {
        try {
            return examination.examine(new InstalledYear(bundle));
        } catch (RuntimeException e) {
            LOG.error("The exam of {} broke off", bundle.getSymbolicName(), e);
            return Verdict.refused(FileFault.BROKEN_OFF.at("", e));
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Long bundleId) {
        // From starting to active nothing changes for a year.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Long bundleId) {
        board.stopped(bundleId);
    }
}
